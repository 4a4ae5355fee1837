/** Everything that can change in the figure. */
export const parameters = {
  weight: { kind: 'choice', options: ['0.01', '0.1', '0.9'], numeric: true, default: 0.1 },
  epsilon: { kind: 'choice', options: ['1e-5', '1e-3'], numeric: true, default: 1e-5 },
  frozen: {
    kind: 'choice',
    options: ['nothing', 'parameters', 'statistics', 'both'],
    default: 'nothing',
  },
} as const;

/** What the reader holds fixed. */
export type Frozen = (typeof parameters.frozen.options)[number];
