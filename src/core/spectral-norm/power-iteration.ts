import { powerOfTwo } from '../elementary/power-of-two.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastTimes, MOST_ROWS } from '../wasm/fast-matrix.ts';
import type { SpectralOptions, Spectrum } from './spectrum.ts';

/** What a vector is divided by whose squares overflow. */
const LARGE = powerOfTwo(540);

/**
 * The power method for the largest singular value of a matrix.
 *
 * Formula: v ← Wᵀu / max(‖Wᵀu‖, ε), u ← Wv / max(‖Wv‖, ε), and at the end σ = uᵀWv
 *
 * @param w the matrix [outputs, inputs]
 * @param inputs the number of columns
 * @param options both vectors so far, the number of iterations and their order, and ε
 * @returns σ and both vectors; the given ones where no iteration made others
 */
export function powerIteration(
  w: FloatArray,
  inputs: number,
  options: SpectralOptions & { readonly iterations: number; readonly epsilon: number },
): Spectrum {
  const { iterations, epsilon } = options;
  let { u } = options;
  const nextV = () => unit(timesTransposed(w, u, inputs), epsilon);
  let v = options.v ?? nextV();
  let image: Float64Array | undefined; // W v, where it is known
  for (let step = 0; step < iterations; step += 1) {
    if (options.first === 'v') v = nextV();
    image = times(w, v, u.length);
    u = unit(image, epsilon);
    if (options.first === 'v') continue;
    v = nextV();
    image = undefined;
  }
  return { sigma: dot(u, image ?? times(w, v, u.length)), u, v };
}

function times(w: FloatArray, v: Float64Array, outputs: number): Float64Array {
  const fast = outputs <= MOST_ROWS ? fastKernels(v.length, w) : undefined;
  if (fast !== undefined) return fastTimes(fast, w, v, outputs);
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
  const square = dot(vector, vector);
  // Lengths above 1e154, whose squares no double holds, are taken of the vector made smaller.
  const divisor = square === Infinity ? LARGE : 1;
  const smaller = divisor === 1 ? vector : vector.map((value) => value / divisor);
  const root = Math.sqrt(divisor === 1 ? square : dot(smaller, smaller));
  const length = Math.max(root, epsilon / divisor);
  return smaller.map((value) => value / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!; // a and b have one length
  return sum;
}
