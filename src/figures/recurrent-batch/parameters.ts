/** Everything that can change in the figure. */
export const parameters = {
  t: { kind: 'range', min: 1, max: 100, step: 1, default: 75, play: { seconds: 7 } },
  lengths: { kind: 'choice', options: ['equal', 'uniform', 'short'], default: 'uniform' },
  B: { kind: 'range', values: [1, 2, 4, 8, 16, 32, 64, 128, 256], default: 64 },
  seed: { kind: 'seed', default: 1 },
} as const;

/** How the lengths of the sequences are spread: all the same, evenly, or mostly short. */
export type Lengths = (typeof parameters.lengths.options)[number];
