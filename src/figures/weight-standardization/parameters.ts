/** Everything that can change in the figure. */
export const parameters = {
  method: { kind: 'choice', options: ['wn', 'sn', 'ws'], default: 'ws' },
  offset: { kind: 'range', min: -1, max: 1, step: 0.1, default: 0.6 },
  stretch: { kind: 'range', values: [0.25, 0.5, 0.75, 1, 1.5, 2], default: 1 },
  divisor: { kind: 'choice', options: ['n', 'n-1'], default: 'n' },
  seed: { kind: 'seed', default: 3 },
} as const;

/** The methods that the reader may choose. */
export type MethodName = (typeof parameters.method.options)[number];
