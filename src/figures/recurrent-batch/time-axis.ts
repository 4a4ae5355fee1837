import { longest } from './time-steps.ts';

/** Room for the vertical axis' numbers, as wide in both charts: a step stands at one place in both. */
export const margin = { top: 10, right: 14, left: 42 } as const;

/** The axis of time; a step reaches half a step to either side. */
export const timeAxis = {
  domain: [0.5, longest + 0.5],
  ticks: [1, longest / 4, longest / 2, (3 * longest) / 4, longest],
} as const;
