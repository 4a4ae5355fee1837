/** Everything that can change in the figure. */
export const parameters = {
  keep: { kind: 'range', min: 0.3, max: 1, step: 0.05, play: { seconds: 5 }, default: 0.5 },
  input: { kind: 'choice', options: ['gaussian', 'relu'], default: 'gaussian' },
  order: { kind: 'choice', options: ['before', 'after'], default: 'before' },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The name of an input that the reader may choose. */
export type InputName = (typeof parameters.input.options)[number];
