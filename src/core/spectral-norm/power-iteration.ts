import type { FloatArray } from '../tensor/tensor.ts';
import type { Spectrum } from './spectral-norm.ts';

/**
 * The power method for the largest singular value of a matrix.
 *
 * Formula: v ← Wᵀu / max(‖Wᵀu‖, ε), u ← Wv / max(‖Wv‖, ε), and at the end σ = uᵀWv
 *
 * @param w the matrix [outputs, inputs]
 * @param u0 the left vector so far
 * @param v0 the right vector so far; made from u if undefined
 * @param inputs the number of columns
 * @param iterations how many times both vectors are renewed
 * @param epsilon ε
 * @returns σ and both vectors
 */
export function powerIteration(
  w: FloatArray,
  u0: Float64Array,
  v0: Float64Array | undefined,
  inputs: number,
  iterations: number,
  epsilon: number,
): Spectrum {
  let u: Float64Array = Float64Array.from(u0);
  let v: Float64Array =
    v0 === undefined ? unit(timesTransposed(w, u, inputs), epsilon) : Float64Array.from(v0);
  for (let step = 0; step < iterations; step += 1) {
    v = unit(timesTransposed(w, u, inputs), epsilon);
    u = unit(times(w, v, u.length), epsilon);
  }
  const image = times(w, v, u.length);
  return { sigma: dot(u, image), u, v };
}

function times(w: FloatArray, v: Float64Array, outputs: number): Float64Array {
  const image = new Float64Array(outputs);
  for (let row = 0; row < outputs; row += 1) {
    let sum = 0;
    for (let j = 0; j < v.length; j += 1) sum += w[row * v.length + j]! * v[j]!;
    image[row] = sum;
  }
  return image;
}

function timesTransposed(w: FloatArray, u: Float64Array, inputs: number): Float64Array {
  const image = new Float64Array(inputs);
  for (let row = 0; row < u.length; row += 1) {
    for (let j = 0; j < inputs; j += 1) image[j]! += w[row * inputs + j]! * u[row]!;
  }
  return image;
}

function unit(vector: Float64Array, epsilon: number): Float64Array {
  const length = Math.max(Math.sqrt(dot(vector, vector)), epsilon);
  return vector.map((value) => value / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!; // a and b have one length
  return sum;
}
