/** Everything that can change in the figure. */
export const parameters = {
  measure: { kind: 'choice', options: ['drift', 'shift', 'change'], default: 'drift' },
  rate: { kind: 'choice', options: ['0.03', '0.1', '0.3'], numeric: true, default: 0.1 },
  step: { kind: 'range', min: 25, max: 200, step: 25, play: { seconds: 5 }, default: 200 },
} as const;

/** What is measured beside the loss. */
export type MeasureName = (typeof parameters.measure.options)[number];
