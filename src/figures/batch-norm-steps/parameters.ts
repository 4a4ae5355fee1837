/** Everything that can change in the figure. */
export const parameters = {
  stage: { kind: 'range', min: 1, max: 4, step: 1, play: { seconds: 4 }, default: 4 },
  centre: { kind: 'range', min: -6, max: 6, step: 0.5, default: 3 },
  spread: { kind: 'range', values: [0.01, 0.1, 0.5, 1, 1.5, 2, 3], default: 2 },
  gamma: { kind: 'range', min: -3, max: 3, step: 0.1, default: 1.5 },
  beta: { kind: 'range', min: -3, max: 3, step: 0.1, default: -1 },
  restore: { kind: 'toggle', default: false },
  shape: { kind: 'choice', options: ['gaussian', 'skewed', 'two-modes'], default: 'skewed' },
  B: { kind: 'range', values: [4, 8, 16, 32, 64], default: 32 },
  seed: { kind: 'seed', default: 4 },
} as const;

/** The name of a shape that the samples' population may have. */
export type ShapeName = (typeof parameters.shape.options)[number];
