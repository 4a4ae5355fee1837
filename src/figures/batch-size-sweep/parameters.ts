/** Everything that can change in the figure. */
export const parameters = {
  B: { kind: 'range', values: [1, 2, 4, 8, 16, 32, 64], play: { seconds: 5 }, default: 1 },
  other: { kind: 'choice', options: ['gn', 'ln', 'in', 'wn', 'none'], default: 'gn' },
  rate: { kind: 'choice', options: ['0.0003', '0.001', '0.003'], numeric: true, default: 0.001 },
  tested: { kind: 'choice', options: ['running', 'batch'], default: 'running' },
} as const;

/** The name of a method that BN is compared with. */
export type OtherName = (typeof parameters.other.options)[number];

/** Whose statistics BN has in the test. */
export type TestedWith = (typeof parameters.tested.options)[number];
