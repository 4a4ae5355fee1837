/** One by one at first, so that each is seen to fall, then in longer and longer steps. */
const counts = [
  ...Array.from({ length: 20 }, (_, before) => before + 1),
  ...[25, 30, 40, 50, 75, 100, 150, 200, 300, 400],
] as const;

/** Everything that can change in the figure. */
export const parameters = {
  B: {
    kind: 'range',
    values: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    play: { seconds: 8 },
    default: 8,
  },
  population: {
    kind: 'choice',
    options: ['gaussian', 'skewed', 'heavy-tail', 'two-modes'],
    default: 'gaussian',
  },
  statistic: {
    kind: 'choice',
    options: ['variance', 'reciprocal', 'normalized'],
    default: 'variance',
  },
  draws: { kind: 'range', values: counts, play: { seconds: 12 }, default: 400 },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The name of a population that the reader may choose. */
export type PopulationName = (typeof parameters.population.options)[number];

/** What the second chart may show: σ², 1/s, or the normalized values. */
export type StatisticName = (typeof parameters.statistic.options)[number];
