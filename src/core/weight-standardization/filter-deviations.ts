import type { Statistics } from '../moments.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';

/** The conventions in which published versions of Weight Standardization differ. */
export interface StandardizationOptions {
  /** Whether the variance is divided by n or n − 1; 'n' if left out. */
  readonly divisor?: 'n' | 'n-1' | undefined;
  /** Whether ε is added to the variance ('inside', the default) or to its root ('outside'). */
  readonly epsilonPlace?: 'inside' | 'outside' | undefined;
  /** ε; 1e-5 if left out. */
  readonly epsilon?: number | undefined;
}

/** What a filter is divided by. */
export interface FilterDeviations {
  /** s, one for each filter. */
  readonly deviation: Float64Array;
  /** The square root of which s is made: s itself for ε inside, s − ε for ε outside. */
  readonly root: Float64Array;
  /** What the variance divided by n was multiplied with. */
  readonly bessel: number;
}

/**
 * The deviations that filters are divided by, in the chosen conventions.
 *
 * Formula: s = √(b σ² + ε) or √(b σ²) + ε with b = 1 or m / (m − 1)
 *
 * @param statistics of the filters
 * @param options divisor, ε and its place
 * @returns deviations, their roots and b
 * @throws RangeError if an option is not valid, or m = 1 with divisor 'n-1'
 */
export function filterDeviations(
  statistics: Statistics,
  options: StandardizationOptions,
): FilterDeviations {
  const { divisor = 'n', epsilonPlace = 'inside' } = options;
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const { variance, count } = statistics;
  if (divisor !== 'n' && divisor !== 'n-1') {
    throw new RangeError(`divisor must be 'n' or 'n-1': divisor = ${String(divisor)}`);
  }
  if (epsilonPlace !== 'inside' && epsilonPlace !== 'outside') {
    throw new RangeError(
      `epsilonPlace must be 'inside' or 'outside': epsilonPlace = ${String(epsilonPlace)}`,
    );
  }
  if (divisor === 'n-1' && count < 2) {
    throw new RangeError(
      `weights of an output must be at least 2 for divisor 'n-1': there is ${count}`,
    );
  }
  const bessel = divisor === 'n' ? 1 : count / (count - 1);
  const inside = epsilonPlace === 'inside' ? epsilon : 0;
  const root = variance.map((value) => Math.sqrt(value * bessel + inside));
  return { deviation: root.map((value) => value + (epsilon - inside)), root, bessel };
}
