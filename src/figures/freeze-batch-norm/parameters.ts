/** Everything that can change in the figure. */
export const parameters = {
  how: {
    kind: 'choice',
    options: ['none', 'requires-grad', 'eval', 'both', 'trainable'],
    play: { seconds: 8 },
    default: 'requires-grad',
  },
  trainAgain: { kind: 'toggle', default: false },
  seed: { kind: 'seed', default: 1 },
} as const;

/** How the reader freezes the layer. */
export type Freezing = (typeof parameters.how.options)[number];
