/** The largest batch of the table. */
export const mostSamples = 5;

/** Everything that can change in the figure. */
export const parameters = {
  input: { kind: 'choice', options: ['features', 'images'], default: 'features' },
  change: { kind: 'choice', options: ['sample', 'value'], default: 'sample' },
  amount: { kind: 'range', min: -3, max: 3, step: 0.1, play: { seconds: 5 }, default: 1.5 },
  B: { kind: 'range', min: 1, max: mostSamples, step: 1, default: 4 },
  seed: { kind: 'seed', default: 4 },
} as const;
