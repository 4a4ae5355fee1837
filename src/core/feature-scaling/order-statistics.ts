import type { Tensor } from '../tensor/tensor.ts';
import { requireTable } from './require-table.ts';

/** A quantile as a weighted sum of at most two elements. */
export interface OrderStatistic {
  readonly value: number;
  /** Indices into the table's data, and the weights of these elements. */
  readonly elements: readonly { readonly index: number; readonly weight: number }[];
}

/**
 * The indices of each feature's elements, in rising order of their values.
 *
 * @param x [N, F]
 * @returns one list of indices for each feature; ties keep their order, NaN comes last
 * @throws TypeError if x does not hold a Float32Array or Float64Array
 * @throws RangeError if x has not two axes
 */
export function sortFeatures(x: Tensor): readonly (readonly number[])[] {
  const { examples, features } = requireTable(x);
  const order = (a: number, b: number) => {
    const [u, v] = [x.data[a]!, x.data[b]!]; // a, b < N · F
    return u < v ? -1 : u > v ? 1 : Number(Number.isNaN(u)) - Number(Number.isNaN(v));
  };
  return Array.from({ length: features }, (_, feature) =>
    Array.from({ length: examples }, (__, n) => n * features + feature).sort(order),
  );
}

/**
 * A quantile of a feature by linear interpolation, as NumPy's and scikit-learn's default.
 *
 * Formula: with h = q (N − 1): (1 − h + floor h) x₍floor h₎ + (h − floor h) x₍floor h + 1₎
 *
 * @param x [N, F]
 * @param sorted the feature's indices in rising order
 * @param q from 0 to 1
 * @returns its value and the elements that it is made of; NaN if one is NaN
 */
export function quantile(x: Tensor, sorted: readonly number[], q: number): OrderStatistic {
  const position = q * (sorted.length - 1);
  const lower = Math.floor(position);
  const part = position - lower;
  const first = { index: sorted[lower]!, weight: 1 - part }; // lower <= N − 1
  const last = sorted[sorted.length - 1]!; // N >= 1
  if (Number.isNaN(x.data[last])) return { value: NaN, elements: [first] };
  if (part === 0) return { value: x.data[first.index]!, elements: [first] };
  const second = { index: sorted[lower + 1]!, weight: part };
  const [a, b] = [x.data[first.index]!, x.data[second.index]!];
  return { value: a + (b - a) * part, elements: [first, second] };
}
