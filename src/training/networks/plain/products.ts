import type { FloatArray } from '../../../core/index.ts';
import type { DenseShape } from '../kernels.ts';
import { createScratch } from './scratch.ts';

/**
 * The three products of a dense layer. Each is made of inner products of rows with rows; where
 * columns are meant, the matrix is laid on its side first, which costs little beside the product.
 *
 * @returns the three, which share their buffers; sums are taken in double, in the order of the index
 */
export function createProducts() {
  const [left, right] = [createScratch(), createScratch()];
  return {
    multiply: (
      { examples, inputs, outputs }: DenseShape,
      x: FloatArray,
      w: FloatArray,
      b: FloatArray,
      y: FloatArray,
    ): void => {
      const a = copy(x, left(x.length));
      multiplyRows(a, examples, copy(w, right(w.length)), outputs, inputs, b, y);
    },
    multiplyInputGradient: (
      { examples, inputs, outputs }: DenseShape,
      dy: FloatArray,
      w: FloatArray,
      dx: FloatArray,
    ): void => {
      const a = copy(dy, left(dy.length));
      const b = turn(w, outputs, inputs, right(w.length));
      multiplyRows(a, examples, b, inputs, outputs, undefined, dx);
    },
    multiplyWeightGradient: (
      { examples, inputs, outputs }: DenseShape,
      dy: FloatArray,
      x: FloatArray,
      dw: FloatArray,
    ): void => {
      const a = turn(dy, examples, outputs, left(dy.length));
      const b = turn(x, examples, inputs, right(x.length));
      multiplyRows(a, outputs, b, inputs, examples, undefined, dw);
    },
  };
}

function copy(from: FloatArray, to: Float64Array): Float64Array {
  for (let i = 0; i < from.length; i += 1) to[i] = from[i]!; // i < from.length
  return to;
}

/** Writes the transpose of a matrix [rows, columns]. */
function turn(from: FloatArray, rows: number, columns: number, to: Float64Array): Float64Array {
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) to[j * rows + i] = from[i * columns + j]!; // in the matrix
  }
  return to;
}

/**
 * The inner product of every row of a with every row of b, four of b at a time, so that each number
 * of a is read once for four products.
 *
 * Formula: out[r, s] = bias[s] + Σ_i a[r, i] b[s, i]
 *
 * @param a [rows, m]
 * @param b [columns, m]
 * @param bias [columns], or none
 * @param out receives [rows, columns]
 */
function multiplyRows(
  a: Float64Array,
  rows: number,
  b: Float64Array,
  columns: number,
  m: number,
  bias: FloatArray | undefined,
  out: FloatArray,
): void {
  for (let r = 0; r < rows; r += 1) {
    const start = r * m;
    let s = 0;
    for (; s + 4 <= columns; s += 4) {
      const b0 = s * m;
      const b1 = b0 + m;
      const b2 = b1 + m;
      const b3 = b2 + m;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let i = 0; i < m; i += 1) {
        const value = a[start + i]!; // i < m
        s0 += value * b[b0 + i]!;
        s1 += value * b[b1 + i]!;
        s2 += value * b[b2 + i]!;
        s3 += value * b[b3 + i]!;
      }
      const to = r * columns + s;
      out[to] = s0 + (bias?.[s] ?? 0);
      out[to + 1] = s1 + (bias?.[s + 1] ?? 0);
      out[to + 2] = s2 + (bias?.[s + 2] ?? 0);
      out[to + 3] = s3 + (bias?.[s + 3] ?? 0);
    }
    for (; s < columns; s += 1) {
      let sum = 0;
      for (let i = 0; i < m; i += 1) sum += a[start + i]! * b[s * m + i]!; // i < m
      out[r * columns + s] = sum + (bias?.[s] ?? 0);
    }
  }
}
