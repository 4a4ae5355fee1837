import type { FloatArray } from '../tensor/tensor.ts';
import type { Affine } from './affine.ts';
import type { GradientSums } from './gradient-sums.ts';

/**
 * Adds what neighbours in memory, each of another set, give to the sums of the backward step.
 *
 * Formula: see `GradientSums`
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param from the first index
 * @param rows how many elements, and sets
 * @param firstSet the first element's set
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ
 * @param sums receives the sums
 */
export function reduceRow(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
): void {
  if (dy instanceof Float32Array)
    single(dy, x, from, rows, firstSet, mean, reciprocal, parameters, sums);
  else double(dy, x, from, rows, firstSet, mean, reciprocal, parameters, sums);
}

// Two doors to one loop, one for each type: see README.md.
function single(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
): void {
  if (dy[from] !== undefined && x[from] !== undefined)
    loop(dy, x, from, rows, firstSet, mean, reciprocal, parameters, sums);
}

function double(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
): void {
  if (dy[from] !== undefined && x[from] !== undefined)
    loop(dy, x, from, rows, firstSet, mean, reciprocal, parameters, sums);
}

function loop(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
): void {
  const { length, inner } = parameters;
  for (let row = 0; row < rows;) {
    const p = Math.floor((from + row) / inner) % length;
    const count = Math.min(rows - row, inner === 1 ? length - p : inner);
    const i = from + row;
    const set = firstSet + row;
    const reduce = inner === 1 ? reduceEach : reduceAll;
    reduce(dy, x, i, count, mean, reciprocal, set, parameters.gamma, p, sums);
    row += count;
  }
}

/** One γ for all. */
function reduceAll(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  count: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  set: number,
  gammas: Float64Array,
  p: number,
  sums: GradientSums,
): void {
  const { setGradient, setProduct } = sums;
  const gamma = gammas[p]!; // p < length
  let gradient = 0;
  let product = 0;
  for (let j = 0; j < count; j += 1) {
    const d = dy[from + j]!; // from + j < dy.length = x.length
    const normalized = (x[from + j]! - mean[set + j]!) * reciprocal[set + j]!;
    gradient += d;
    product += d * normalized;
    setGradient[set + j]! += d * gamma;
    setProduct[set + j]! += d * gamma * normalized;
  }
  sums.beta[p]! += gradient;
  sums.gamma[p]! += product;
}

/** A γ for each. */
function reduceEach(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  count: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  set: number,
  gamma: Float64Array,
  p: number,
  sums: GradientSums,
): void {
  const { setGradient, setProduct, gamma: gammaSums, beta: betaSums } = sums;
  for (let j = 0; j < count; j += 1) {
    const d = dy[from + j]!; // from + j < dy.length = x.length
    const normalized = (x[from + j]! - mean[set + j]!) * reciprocal[set + j]!;
    const g = d * gamma[p + j]!;
    setGradient[set + j]! += g;
    setProduct[set + j]! += g * normalized;
    betaSums[p + j]! += d;
    gammaSums[p + j]! += d * normalized;
  }
}
