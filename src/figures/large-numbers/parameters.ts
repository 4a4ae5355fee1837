/** Everything that can change in the figure. */
export const parameters = {
  B: {
    kind: 'range',
    values: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    play: { seconds: 7 },
    default: 16,
  },
  population: {
    kind: 'choice',
    options: ['two-modes', 'skewed', 'uniform', 'gaussian'],
    default: 'two-modes',
  },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The name of a population that the reader may choose. */
export type PopulationName = (typeof parameters.population.options)[number];
