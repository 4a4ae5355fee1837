/** Everything that can change in the figure. */
export const parameters = {
  B: { kind: 'range', values: [2, 3, 4, 6, 8, 16, 32], play: { seconds: 5 }, default: 4 },
  rMax: { kind: 'range', values: [1, 1.25, 1.5, 2, 3, 5], default: 1.5 },
  dMax: { kind: 'range', values: [0, 0.25, 0.5, 1, 2], default: 0.5 },
  x: { kind: 'range', min: -2, max: 2, step: 0.1, default: 1 },
  shift: { kind: 'range', min: 0, max: 1.5, step: 0.1, default: 0 },
  seed: { kind: 'seed', default: 4 },
} as const;
