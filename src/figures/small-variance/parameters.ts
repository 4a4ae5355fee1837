/** Everything that can change in the figure. */
export const parameters = {
  variance: {
    kind: 'range',
    values: [1e-6, 3e-6, 1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1, 3, 10],
    default: 1e-3,
    play: { seconds: 5 },
  },
} as const;
