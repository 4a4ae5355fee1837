/** Everything that can change in the figure. */
export const parameters = {
  step: { kind: 'step', last: 240, play: { seconds: 10 }, default: 5 },
  weight: { kind: 'choice', options: ['0.5', '0.1', '0.01', '0.001'], numeric: true, default: 0.1 },
  B: { kind: 'range', values: [2, 4, 8, 16, 32, 64, 128], default: 16 },
  data: { kind: 'choice', options: ['steady', 'moves'], default: 'steady' },
  precise: { kind: 'toggle', default: false },
  seed: { kind: 'seed', default: 2 },
} as const;
