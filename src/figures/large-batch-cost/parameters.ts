/** Long numbers are parted by threes. */
const format = { kind: 'plain', grouped: true } as const;

/** Everything that can change in the figure. */
export const parameters = {
  B: {
    kind: 'range',
    values: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536],
    default: 64,
    format,
    play: { seconds: 6 },
  },
  critical: { kind: 'range', values: [16, 64, 256, 1024, 4096, 16384], default: 1024, format },
  overhead: { kind: 'range', values: [1, 2, 5, 10, 20, 50], default: 20 },
  peak: { kind: 'range', values: [500, 1000, 2000, 5000, 10000, 20000], default: 5000, format },
  updates: { kind: 'range', values: [1000, 3000, 10000, 30000], default: 10000, format },
  examples: { kind: 'range', values: [10000, 50000, 200000, 1000000], default: 50000, format },
} as const;
