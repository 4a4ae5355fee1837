/** Everything that can change in the figure. */
export const parameters = {
  weight: { kind: 'choice', options: ['0.01', '0.1', '0.9'], numeric: true, default: 0.1 },
  divisor: { kind: 'choice', options: ['n-1', 'n'], default: 'n-1' },
  epsilon: { kind: 'choice', options: ['1e-5', '1e-3'], numeric: true, default: 1e-5 },
  frozen: {
    kind: 'choice',
    options: ['nothing', 'parameters', 'statistics', 'both'],
    default: 'nothing',
  },
  n: { kind: 'range', values: [2, 4, 8, 16, 32, 64, 128], default: 64 },
  depth: { kind: 'range', min: 1, max: 40, step: 1, default: 20 },
  variance: {
    kind: 'range',
    values: [1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1, 10],
    default: 1e-3,
  },
} as const;

/** What the reader holds fixed. */
export type Frozen = (typeof parameters.frozen.options)[number];
