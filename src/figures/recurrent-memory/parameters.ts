/** Everything that can change in the figure. */
export const parameters = {
  T: {
    kind: 'range',
    values: [16, 32, 64, 128, 256, 512, 1024],
    default: 256,
    play: { seconds: 4 },
  },
  B: { kind: 'range', values: [1, 2, 4, 8, 16, 32, 64, 128, 256], default: 64 },
  budget: { kind: 'range', values: [64, 128, 256, 512, 1024, 2048, 4096, 8192], default: 512 },
  cell: { kind: 'choice', options: ['tanh', 'lstm'], default: 'lstm' },
  hidden: { kind: 'range', values: [128, 256, 512, 1024, 2048], default: 1024 },
  layers: { kind: 'range', min: 1, max: 8, step: 1, default: 2 },
  window: { kind: 'range', values: [8, 16, 32, 64, 128], default: 32 },
} as const;

/** The kind of recurrent cell. */
export type Cell = (typeof parameters.cell.options)[number];
