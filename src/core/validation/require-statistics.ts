import { requireDoubles } from './require-doubles.ts';

/**
 * Checks that means and variances are in double and one for each set.
 *
 * @param name the argument's name, for the message
 * @param statistics means and variances, and of how many elements where that is known
 * @param sets how many sets there are
 * @param count how many elements a set has; not looked at if left out
 * @throws TypeError if one is not a Float64Array
 * @throws RangeError if one has another length, or the statistics are of another number of elements
 */
export function requireStatistics(
  name: string,
  statistics: {
    readonly mean: Float64Array;
    readonly variance: Float64Array;
    readonly count?: number;
  },
  sets: number,
  count?: number,
): void {
  requireDoubles(`${name}.mean`, statistics.mean, sets);
  requireDoubles(`${name}.variance`, statistics.variance, sets);
  if (count !== undefined && statistics.count !== count) {
    throw new RangeError(`${name}.count must be ${count}: ${name}.count = ${statistics.count}`);
  }
}
