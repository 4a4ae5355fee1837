/** Everything that can change in the figure. */
export const parameters = {
  when: { kind: 'choice', options: ['before', 'after'], play: { seconds: 2 }, default: 'before' },
  task: {
    kind: 'choice',
    options: ['digits', 'adding10', 'adding20', 'adding40'],
    default: 'adding40',
  },
  cell: { kind: 'choice', options: ['simple', 'lstm'], default: 'simple' },
  B: { kind: 'choice', options: ['4', '16'], numeric: true, default: 16 },
} as const;
