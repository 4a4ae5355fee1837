/** Everything that can change in the figure. */
export const parameters = {
  depth: { kind: 'range', min: 1, max: 40, step: 1, play: { seconds: 5 }, default: 20 },
  n: { kind: 'range', values: [2, 4, 8, 16, 32, 64, 128], default: 64 },
  divisor: { kind: 'choice', options: ['n-1', 'n'], default: 'n-1' },
} as const;

/** What the variance is divided by that is stored for inference. */
export type Divisor = (typeof parameters.divisor.options)[number];
