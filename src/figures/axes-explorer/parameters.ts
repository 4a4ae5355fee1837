/** The tensor's shape: N examples of C channels of H × W positions. */
export const shape = [3, 4, 3, 3] as const;

/** Everything that can change in the figure. */
export const parameters = {
  cell: {
    kind: 'index',
    shape,
    across: [1, 3],
    down: [0, 2],
    default: [2, 3, 2, 2],
    highlight: true,
  },
  method: {
    kind: 'choice',
    options: ['batch', 'layer', 'layer-channels', 'instance', 'group'],
    play: { seconds: 8 },
    default: 'batch',
  },
  G: { kind: 'range', values: [1, 2, 4], default: 2 },
  shown: { kind: 'choice', options: ['input', 'output', 'gradient'], default: 'input' },
  seed: { kind: 'seed', default: 1 },
} as const;
