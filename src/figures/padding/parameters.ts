/** Everything that can change in the figure. */
export const parameters = {
  T: { kind: 'range', min: 5, max: 15, step: 1, play: { seconds: 6 }, default: 10 },
  offset: { kind: 'range', min: -6, max: 4, step: 1, default: 0 },
  mask: { kind: 'toggle', default: false },
} as const;
