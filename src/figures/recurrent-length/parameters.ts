/** Everything that can change in the figure. */
export const parameters = {
  times: { kind: 'range', values: [0.5, 1, 2, 4], play: { seconds: 3 }, default: 4 },
  T: { kind: 'choice', options: ['10', '20', '40'], numeric: true, default: 20 },
  cell: { kind: 'choice', options: ['simple', 'lstm'], default: 'lstm' },
  B: { kind: 'choice', options: ['4', '16'], numeric: true, default: 16 },
} as const;
