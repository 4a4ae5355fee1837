/** Everything that can change in the figure. */
export const parameters = {
  rate: {
    kind: 'range',
    values: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
    default: 0.1,
    play: { seconds: 5 },
  },
  scale: { kind: 'choice', options: ['0.1', '1', '10'], numeric: true, default: 0.1 },
  offset: { kind: 'range', min: 0, max: 2, step: 0.5, default: 0 },
  noise: { kind: 'range', min: 0, max: 0.6, step: 0.1, default: 0.2 },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The layers, in the order in which they are named. */
export const layers = ['plain', 'wn', 'wn-initialized', 'bn'] as const;
