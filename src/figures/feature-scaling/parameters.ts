/** Everything that can change in the figure. */
export const parameters = {
  scaling: {
    kind: 'choice',
    options: ['none', 'min-max', 'z-score', 'robust'],
    default: 'z-score',
  },
  /** How many steps of the descent are seen. */
  k: { kind: 'range', min: 0, max: 60, step: 1, default: 20, play: { seconds: 6 } },
  unit: { kind: 'choice', options: ['km', 'm'], default: 'km' },
  rate: { kind: 'range', min: 0.1, max: 1.1, step: 0.05, default: 0.9 },
  house: {
    kind: 'point',
    x: { min: 0.1, max: 6, step: 0.1 },
    y: { min: 20, max: 300, step: 2 },
    default: { x: 2.2, y: 110 },
  },
  seed: { kind: 'seed', default: 2 },
} as const;

/** The name of a way to scale the features. */
export type ScalingName = (typeof parameters.scaling.options)[number];

/** The unit in which the distance is measured. */
export type Unit = (typeof parameters.unit.options)[number];
