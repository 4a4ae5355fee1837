import type { LabValues } from './parameters.ts';

/** How many steps a run takes: what does not fill a batch is not learned in that epoch. */
export function stepsOf({
  examples,
  B,
  epochs,
}: Pick<LabValues, 'examples' | 'B' | 'epochs'>): number {
  return epochs * Math.floor(examples / B);
}
