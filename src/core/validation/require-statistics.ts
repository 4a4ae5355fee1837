import { requireFloats } from './require-floats.ts';

/**
 * Checks that means and variances are in double and one for each set.
 *
 * @param name the argument's name, for the message
 * @param statistics means and variances
 * @param sets how many sets there are
 * @throws TypeError if one is not a Float64Array
 * @throws RangeError if one has another length
 */
export function requireStatistics(
  name: string,
  statistics: { readonly mean: Float64Array; readonly variance: Float64Array },
  sets: number,
): void {
  for (const key of ['mean', 'variance'] as const) {
    const values = statistics[key];
    requireFloats(`${name}.${key}`, values, sets);
    if (!(values instanceof Float64Array)) {
      throw new TypeError(`${name}.${key} must be a Float64Array: ${name}.${key} is Float32Array`);
    }
  }
}
