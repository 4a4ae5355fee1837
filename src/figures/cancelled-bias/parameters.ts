/** Everything that can change in the figure. */
export const parameters = {
  method: { kind: 'choice', options: ['bn', 'in', 'gn', 'ln'], default: 'gn' },
  groups: { kind: 'range', values: [1, 2, 4, 8], default: 2 },
  common: { kind: 'range', min: -2, max: 2, step: 0.1, default: 1 },
  spread: { kind: 'range', min: 0, max: 2, step: 0.1, play: { seconds: 6 }, default: 0.8 },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The name of a method that the reader may choose. */
export type MethodName = (typeof parameters.method.options)[number];
