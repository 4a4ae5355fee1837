/** Everything that can change in the figure. */
export const parameters = {
  B: { kind: 'range', min: 1, max: 64, step: 1, play: { seconds: 8 }, default: 8 },
  x1: { kind: 'range', min: -3, max: 3, step: 0.1, default: 1.5 },
  mode: { kind: 'choice', options: ['training', 'inference'], default: 'training' },
  epsilon: { kind: 'choice', options: ['1e-5', '1e-3', '0'], numeric: true, default: 1e-5 },
  gamma: { kind: 'range', min: 0.1, max: 3, step: 0.1, default: 1 },
  beta: { kind: 'range', min: -2, max: 2, step: 0.1, default: 0.5 },
  seed: { kind: 'seed', default: 38 },
} as const;
