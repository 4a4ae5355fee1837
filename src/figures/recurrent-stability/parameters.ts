/** Everything that can change in the figure. */
export const parameters = {
  scale: { kind: 'range', min: 0.2, max: 3, step: 0.1, play: { seconds: 6 }, default: 2 },
  activation: { kind: 'choice', options: ['relu', 'tanh', 'linear'], default: 'relu' },
  T: { kind: 'range', min: 10, max: 80, step: 10, default: 50 },
  gamma: { kind: 'range', min: 0.5, max: 2, step: 0.1, default: 1 },
  seed: { kind: 'seed', default: 8 },
} as const;
