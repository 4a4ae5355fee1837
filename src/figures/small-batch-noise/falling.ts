import { parameters } from './parameters.ts';
import { batchCount, type BatchStatistics } from './pool.ts';

/** A batch on its way into the histograms. */
export interface Falling {
  /** Its place among the draws: by it the kit knows the batch again in the next drawing. */
  readonly batch: number;
  readonly mean: number;
  readonly variance: number;
  /** Above the chart before it is drawn; landed with its own draw; sunk into its bar with the next. */
  readonly stage: 'above' | 'landed' | 'sunk';
}

const counts: readonly number[] = parameters.draws.values;

/**
 * The newest batch, and unseen the one before and the one after: a batch falls, and fades, between
 * two drawings that both hold it.
 *
 * @param all the statistics of all batches
 * @param draws how many of them are drawn
 * @returns none once all are drawn
 */
export function fallingBatches(
  { mean, variance }: BatchStatistics,
  draws: number,
): readonly Falling[] {
  if (draws === batchCount) return [];
  const at = counts.indexOf(draws);
  return (['sunk', 'landed', 'above'] as const).flatMap((stage, index) => {
    const count = counts[at + index - 1];
    if (count === undefined) return [];
    const batch = count - 1;
    return [{ batch, mean: mean[batch] ?? NaN, variance: variance[batch] ?? NaN, stage }];
  });
}
