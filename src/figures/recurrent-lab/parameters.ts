/** Everything that can change in the figure. */
export const parameters = {
  seen: {
    kind: 'range',
    values: [0.0625, 0.125, 0.25, 0.5, 1],
    play: { seconds: 4 },
    default: 1,
  },
  task: {
    kind: 'choice',
    options: ['digits', 'adding10', 'adding20', 'adding40'],
    default: 'adding40',
  },
  cell: { kind: 'choice', options: ['simple', 'lstm'], default: 'lstm' },
  B: { kind: 'choice', options: ['4', '16'], numeric: true, default: 16 },
} as const;
