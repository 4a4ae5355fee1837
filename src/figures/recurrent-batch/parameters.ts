/** Everything that can change in the figure. */
export const parameters = {
  T: { kind: 'range', values: [16, 32, 64, 128, 256, 512, 1024], default: 256 },
  B: { kind: 'range', values: [1, 2, 4, 8, 16, 32, 64, 128, 256], default: 64 },
  budget: { kind: 'range', values: [64, 128, 256, 512, 1024, 2048, 4096, 8192], default: 512 },
  lengths: { kind: 'choice', options: ['equal', 'uniform', 'short'], default: 'uniform' },
  cell: { kind: 'choice', options: ['tanh', 'lstm'], default: 'lstm' },
  hidden: { kind: 'range', values: [128, 256, 512, 1024, 2048], default: 1024 },
  layers: { kind: 'range', min: 1, max: 8, step: 1, default: 2 },
  window: { kind: 'range', values: [8, 16, 32, 64, 128], default: 32 },
  seed: { kind: 'seed', default: 1 },
} as const;

/** How the lengths of the sequences are spread: all the same, evenly, or mostly short. */
export type Lengths = (typeof parameters.lengths.options)[number];

/** The kind of recurrent cell. */
export type Cell = (typeof parameters.cell.options)[number];
