/** Everything that can change in the figure. */
export const parameters = {
  m: { kind: 'range', min: 1, max: 10, step: 1, play: { seconds: 6 }, default: 6 },
  x1: { kind: 'range', min: -4, max: 4, step: 0.1, default: 2.4 },
  dy1: { kind: 'range', min: -2, max: 2, step: 0.1, default: 2 },
  epsilon: { kind: 'choice', options: ['1e-5', '1e-3', '0.1', '1'], numeric: true, default: 1e-5 },
  gamma: { kind: 'range', min: -2, max: 2, step: 0.1, default: 1 },
  seed: { kind: 'seed', default: 5 },
} as const;
