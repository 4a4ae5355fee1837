/** Everything that can change in the figure. */
export const parameters = {
  spread: { kind: 'range', values: [0.0001, 0.001, 0.01, 0.1, 1], default: 0.01 },
  epsilon: { kind: 'choice', options: ['1e-5', '1e-3', '0'], numeric: true, default: 1e-5 },
} as const;
