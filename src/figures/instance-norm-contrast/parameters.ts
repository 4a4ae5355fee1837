import { photographSide } from '../../training/photographs/decode-photograph.ts';

/** The methods, from the widest set of values that share statistics to the narrowest. */
export const methods = ['bn', 'ln', 'gn', 'in'] as const;

/** One of the methods. */
export type Method = (typeof methods)[number];

/** Everything that can change in the figure. */
export const parameters = {
  brightness: { kind: 'range', min: -0.4, max: 0.4, step: 0.05, default: -0.1 },
  contrast: { kind: 'range', min: 0.2, max: 2, step: 0.1, default: 0.5 },
  tint: { kind: 'range', min: -1, max: 1, step: 0.1, default: 0.8 },
  method: { kind: 'choice', options: methods, default: 'in' },
  photo: { kind: 'file', width: photographSide, height: photographSide, default: null },
  shade: { kind: 'range', min: 0, max: 0.8, step: 0.1, default: 0 },
  clipped: { kind: 'toggle', default: false },
  epsilon: { kind: 'choice', options: ['1e-5', '1e-3', '0'], numeric: true, default: 1e-5 },
} as const;
