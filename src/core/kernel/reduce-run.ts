import type { FloatArray } from '../tensor/tensor.ts';
import type { Affine } from './affine.ts';
import type { GradientSums } from './gradient-sums.ts';

/**
 * Adds what neighbours in memory of one set give to the sums of the backward step.
 *
 * Formula: see `GradientSums`
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param from the first index
 * @param to the index after the last
 * @param set the set's index
 * @param mean μ of the set
 * @param reciprocal r of the set
 * @param parameters γ
 * @param sums receives the sums
 */
export function reduceRun(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  sums: GradientSums,
): void {
  if (dy instanceof Float32Array) single(dy, x, from, to, set, mean, reciprocal, parameters, sums);
  else double(dy, x, from, to, set, mean, reciprocal, parameters, sums);
}

// Two doors to one loop, one for each type: see README.md.
function single(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  sums: GradientSums,
): void {
  if (dy[from] !== undefined && x[from] !== undefined)
    loop(dy, x, from, to, set, mean, reciprocal, parameters, sums);
}

function double(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  sums: GradientSums,
): void {
  if (dy[from] !== undefined && x[from] !== undefined)
    loop(dy, x, from, to, set, mean, reciprocal, parameters, sums);
}

function loop(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  sums: GradientSums,
): void {
  const { length, inner } = parameters;
  for (let i = from; i < to;) {
    const p = Math.floor(i / inner) % length;
    const end = Math.min(to, inner === 1 ? i + length - p : i + inner);
    if (inner === 1) reduceEach(dy, x, i, end, set, mean, reciprocal, parameters, p, sums);
    else reduceAll(dy, x, i, end, set, mean, reciprocal, parameters.gamma[p]!, p, sums); // p < length
    i = end;
  }
}

/** One γ for all. */
function reduceAll(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  mean: number,
  reciprocal: number,
  gamma: number,
  p: number,
  sums: GradientSums,
): void {
  let gradientEven = 0;
  let gradientOdd = 0;
  let productEven = 0;
  let productOdd = 0;
  const end = to - ((to - from) & 1);
  let i = from;
  for (; i < end; i += 2) {
    const even = dy[i]!; // i < to <= dy.length = x.length
    const odd = dy[i + 1]!;
    gradientEven += even;
    gradientOdd += odd;
    productEven += even * (x[i]! - mean);
    productOdd += odd * (x[i + 1]! - mean);
  }
  if (i < to) {
    gradientEven += dy[i]!;
    productEven += dy[i]! * (x[i]! - mean);
  }
  const gradient = gradientEven + gradientOdd;
  const product = (productEven + productOdd) * reciprocal;
  sums.setGradient[set]! += gamma * gradient;
  sums.setProduct[set]! += gamma * product;
  sums.beta[p]! += gradient;
  sums.gamma[p]! += product;
}

/** A γ for each. */
function reduceEach(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  first: number,
  sums: GradientSums,
): void {
  const { gamma } = parameters;
  const { gamma: gammaSums, beta: betaSums } = sums;
  const offset = first - from;
  let gradient = 0;
  let product = 0;
  for (let i = from; i < to; i += 1) {
    const d = dy[i]!; // i < to <= dy.length = x.length
    const g = d * gamma[i + offset]!;
    const normalized = (x[i]! - mean) * reciprocal;
    gradient += g;
    product += g * normalized;
    betaSums[i + offset]! += d;
    gammaSums[i + offset]! += d * normalized;
  }
  sums.setGradient[set]! += gradient;
  sums.setProduct[set]! += product;
}
