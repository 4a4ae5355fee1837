/** Everything that can change in the figure. */
export const parameters = {
  G: { kind: 'range', values: [1, 2, 3, 4, 6, 12], play: { seconds: 6 }, default: 3 },
  order: { kind: 'choice', options: ['planted', 'shuffled'], default: 'planted' },
  ratio: { kind: 'range', values: [1, 2, 3, 4], default: 3 },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The order in which the channels stand. */
export type OrderName = (typeof parameters.order.options)[number];
