/** Everything that can change in the figure. */
export const parameters = {
  parts: { kind: 'range', values: [1, 2, 4, 8, 16, 32], play: { seconds: 6 }, default: 4 },
  method: { kind: 'choice', options: ['bn', 'ln', 'gn', 'wn'], default: 'bn' },
  synchronized: { kind: 'toggle', default: false },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The methods, in the order of their sections. */
export const methods = parameters.method.options;

/** The name of a method. */
export type Method = (typeof methods)[number];
