/** Everything that can change in the figure. */
export const parameters = {
  B: { kind: 'range', values: [1, 2, 4, 8, 16, 32], play: { seconds: 5 }, default: 2 },
  share: { kind: 'range', min: 0, max: 0.8, step: 0.1, default: 0.4 },
  statistic: { kind: 'choice', options: ['mean', 'deviation'], default: 'mean' },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The name of a statistic that the reader may choose. */
export type StatisticName = (typeof parameters.statistic.options)[number];
