/** Everything that can change in the figure. */
export const parameters = {
  layer: { kind: 'choice', options: ['convolution', 'linear'], default: 'convolution' },
  mistake: { kind: 'choice', options: ['none', 'unscaled', 'lost'], default: 'none' },
  variance: {
    kind: 'range',
    values: [0.05, 0.1, 0.25, 0.5, 1, 2, 4],
    play: { seconds: 6 },
    default: 0.1,
  },
  precision: { kind: 'choice', options: ['float64', 'float32'], default: 'float64' },
  seed: { kind: 'seed', default: 1 },
} as const;

/** What goes wrong with the old bias when the layer is folded. */
export type Mistake = (typeof parameters.mistake.options)[number];
