/** Everything that can change in the figure. */
export const parameters = {
  L: { kind: 'range', values: [2, 4, 8, 16, 32], play: { seconds: 4 }, default: 16 },
  norm: { kind: 'choice', options: ['ln', 'rms'], default: 'ln' },
  unnormalized: { kind: 'toggle', default: false },
  seed: { kind: 'seed', default: 13 },
} as const;
