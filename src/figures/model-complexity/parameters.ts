/** Everything that can change in the figure. */
export const parameters = {
  degree: { kind: 'range', min: 1, max: 15, step: 1, default: 15, play: { seconds: 6 } },
  lambda: {
    kind: 'range',
    values: [0, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1],
    default: 0,
    format: { kind: 'power', base: 10 },
  },
  n: { kind: 'range', values: [18, 21, 25, 30, 40, 60, 100], default: 21 },
  seed: { kind: 'seed', default: 3 },
} as const;
