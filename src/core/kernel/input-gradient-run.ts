import type { FloatArray } from '../tensor/tensor.ts';
import type { Affine } from './affine.ts';

/** What the gradient of an element needs to know of its set. */
export interface SetMeans {
  readonly mean: Float64Array;
  readonly reciprocal: Float64Array;
  /** Σ γ dy / m. */
  readonly gradient: Float64Array;
  /** Σ γ dy x̂ / m. */
  readonly product: Float64Array;
}

/**
 * The gradient of neighbours in memory of one set.
 *
 * Formula: see `inputGradient`
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param from the first index
 * @param to the index after the last
 * @param set the set's index
 * @param means the set's numbers
 * @param parameters γ
 * @param dx receives the gradient
 */
export function inputGradientRun(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): void {
  if (dy instanceof Float32Array) single(dy, x, from, to, set, means, parameters, dx);
  else double(dy, x, from, to, set, means, parameters, dx);
}

// Two doors to one loop, one for each type: see README.md.
function single(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): void {
  if (dy[from] !== undefined && x[from] !== undefined && dx[from] !== undefined)
    loop(dy, x, from, to, set, means, parameters, dx);
}

function double(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): void {
  if (dy[from] !== undefined && x[from] !== undefined && dx[from] !== undefined)
    loop(dy, x, from, to, set, means, parameters, dx);
}

function loop(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  to: number,
  set: number,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): void {
  const { length, inner, gamma } = parameters;
  const mean = means.mean[set]!; // set < sets
  const reciprocal = means.reciprocal[set]!;
  const gradient = means.gradient[set]!;
  const product = means.product[set]!;
  for (let i = from; i < to;) {
    const p = Math.floor(i / inner) % length;
    if (inner === 1) {
      const offset = p - i;
      for (const end = Math.min(to, i + length - p); i < end; i += 1) {
        const normalized = (x[i]! - mean) * reciprocal;
        dx[i] = reciprocal * (gamma[i + offset]! * dy[i]! - gradient - normalized * product);
      }
    } else {
      const scale = gamma[p]!;
      for (const end = Math.min(to, i + inner); i < end; i += 1) {
        const normalized = (x[i]! - mean) * reciprocal;
        dx[i] = reciprocal * (scale * dy[i]! - gradient - normalized * product);
      }
    }
  }
}
