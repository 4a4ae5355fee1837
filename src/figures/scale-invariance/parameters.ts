/** Everything that can change in the figure. */
export const parameters = {
  length: { kind: 'range', min: 0.4, max: 4, step: 0.1, play: { seconds: 5 }, default: 1 },
  epsilon: { kind: 'choice', options: ['0', '1e-5', '1e-3'], numeric: true, default: 1e-5 },
  decay: { kind: 'range', values: [0, 0.01, 0.02, 0.05, 0.1, 0.2], default: 0.1 },
  optimizer: { kind: 'choice', options: ['sgd', 'adam'], default: 'sgd' },
  seed: { kind: 'seed', default: 1 },
} as const;

/** The name of an optimizer that the reader may choose. */
export type OptimizerName = (typeof parameters.optimizer.options)[number];
