import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireTable } from './require-table.ts';

/** Each feature's least and largest value [F]; NaN if one of its values is NaN. */
export interface FeatureExtremes {
  readonly least: Float64Array;
  readonly largest: Float64Array;
}

/**
 * The least and the largest value of every feature, in one pass.
 *
 * @param x [N, F]
 * @returns both; of −0 and 0 the one that comes first
 * @throws TypeError if x does not hold a Float32Array or Float64Array
 * @throws RangeError if x has not two axes
 */
export function featureExtremes(x: Tensor): FeatureExtremes {
  const { features } = requireTable(x);
  const least = new Float64Array(features).fill(Infinity);
  const largest = new Float64Array(features).fill(-Infinity);
  if (x.data instanceof Float32Array) single(x.data, least, largest);
  else double(x.data, least, largest);
  return { least, largest };
}

// Two doors to one loop, one for each type: see ../kernel/README.md.
function single(x: FloatArray, least: Float64Array, largest: Float64Array): void {
  if (x[0] !== undefined) loop(x, least, largest);
}

function double(x: FloatArray, least: Float64Array, largest: Float64Array): void {
  if (x[0] !== undefined) loop(x, least, largest);
}

function loop(x: FloatArray, least: Float64Array, largest: Float64Array): void {
  const features = least.length;
  for (let first = 0; first < x.length; first += features) {
    for (let feature = 0; feature < features; feature += 1) {
      const value = x[first + feature]!; // feature < F, and the row is in x
      if (value < least[feature]!) least[feature] = value;
      if (value > largest[feature]!) largest[feature] = value;
      // Nothing is less or larger than NaN: it stays.
      if (value !== value) least[feature] = largest[feature] = NaN;
    }
  }
}
