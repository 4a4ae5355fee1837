/** Everything that can change in the figure. */
export const parameters = {
  v: {
    kind: 'point',
    x: { min: -2, max: 2.6, step: 0.1 },
    // Never 0: there v has no direction.
    y: { min: 0.4, max: 2.6, step: 0.1 },
    default: { x: 0.8, y: 0.5 },
  },
  step: { kind: 'step', last: 100, play: { seconds: 8 }, default: 100 },
  rate: { kind: 'range', values: [0.02, 0.05, 0.1, 0.2, 0.5], default: 0.2 },
  optimizer: { kind: 'choice', options: ['sgd', 'momentum', 'decay'], default: 'sgd' },
  g: { kind: 'range', min: 0.2, max: 2.4, step: 0.1, default: 2 },
  noise: { kind: 'range', min: 0, max: 1.5, step: 0.1, default: 0.8 },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The name of a way to step that the reader may choose. */
export type OptimizerName = (typeof parameters.optimizer.options)[number];
