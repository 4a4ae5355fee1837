import { cos } from '../../../core/index.ts';

/** How the learning rate goes over a run. */
export interface Schedule {
  /** The largest rate. */
  readonly peak: number;
  /** All steps of the run. */
  readonly steps: number;
  /** In so many steps the rate rises evenly from peak / warmUp to the peak; 0 for none. */
  readonly warmUp: number;
  /** What follows: half a cosine down to 0, or the peak until the end. */
  readonly decay: 'cosine' | 'none';
}

/**
 * The learning rate of a step.
 *
 * Formula: peak (t + 1) / warmUp for t < warmUp, then peak (1 + cos(π u)) / 2 with
 * u = (t − warmUp) / (steps − warmUp)
 *
 * @param step t, from 0
 * @see Loshchilov & Hutter 2016, arXiv 1608.03983, equation (5), without restarts
 */
export function learningRateAt({ peak, steps, warmUp, decay }: Schedule, step: number): number {
  if (step < warmUp) return (peak * (step + 1)) / warmUp;
  if (decay === 'none') return peak;
  return (peak * (1 + cos((Math.PI * (step - warmUp)) / Math.max(1, steps - warmUp)))) / 2;
}
