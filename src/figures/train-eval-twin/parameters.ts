/** Everything that can change in the figure. */
export const parameters = {
  B: { kind: 'choice', options: ['4', '16', '64'], numeric: true, default: 4 },
  sorted: { kind: 'choice', options: ['none', 'test', 'training'], default: 'none' },
  m: { kind: 'choice', options: ['0.01', '0.1', '0.9', '0.99'], numeric: true, default: 0.1 },
  convention: { kind: 'choice', options: ['pytorch', 'keras'], default: 'pytorch' },
  network: { kind: 'choice', options: ['dense', 'convolutional'], default: 'dense' },
  epochs: { kind: 'range', values: [0.5, 1, 2, 3, 4, 5], play: { seconds: 5 }, default: 5 },
} as const;

/** Which batches are sorted by class. */
export type Sorted = (typeof parameters.sorted.options)[number];

/** Whose momentum it is. */
export type Convention = (typeof parameters.convention.options)[number];

/** The name of a network. */
export type NetworkName = (typeof parameters.network.options)[number];
