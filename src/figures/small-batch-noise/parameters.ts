/** Everything that can change in the figure. */
export const parameters = {
  B: { kind: 'range', values: [1, 2, 4, 8, 16, 32, 64, 128, 256], default: 8 },
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
  seed: { kind: 'seed', default: 1 },
} as const;

/** The name of a population that the reader may choose. */
export type PopulationName = (typeof parameters.population.options)[number];

/** What the second chart may show: σ², 1/s, or the normalized values. */
export type StatisticName = (typeof parameters.statistic.options)[number];
