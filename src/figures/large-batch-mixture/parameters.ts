/** Everything that can change in the figure. */
export const parameters = {
  B: { kind: 'range', values: [16, 64, 256, 1024, 4096], default: 1024 },
  distance: { kind: 'range', min: 0, max: 8, step: 0.5, play: { seconds: 6 }, default: 5 },
  share: {
    kind: 'range',
    min: 0.1,
    max: 0.9,
    step: 0.1,
    default: 0.5,
    format: { kind: 'percent', digits: 0 },
  },
  question: { kind: 'choice', options: ['inside', 'group'], default: 'inside' },
  spread: { kind: 'range', values: [0.5, 1, 2], default: 1 },
  seed: { kind: 'seed', default: 1 },
} as const;

/** What is to be told from a normalized value: where in its group it stands, or which group it is of. */
export type Question = (typeof parameters.question.options)[number];
