import type { FloatArray } from '../tensor/tensor.ts';

/**
 * Adds the first two moments of a contiguous run about a centre to the sums.
 *
 * Formula: sums[0] += Σ (x_i − centre), sums[1] += Σ (x_i − centre)², in double
 *
 * @param x the numbers
 * @param from the first index
 * @param to the index after the last
 * @param centre the constant
 * @param sums two numbers, changed in place so that nothing is allocated
 */
export function sumSquares(
  x: FloatArray,
  from: number,
  to: number,
  centre: number,
  sums: Float64Array,
): void {
  if (x instanceof Float32Array) single(x, from, to, centre, sums);
  else double(x, from, to, centre, sums);
}

// Two doors to one loop, one for each type: see README.md.
function single(x: FloatArray, from: number, to: number, centre: number, sums: Float64Array): void {
  if (x[from] !== undefined) loop(x, from, to, centre, sums);
}

function double(x: FloatArray, from: number, to: number, centre: number, sums: Float64Array): void {
  if (x[from] !== undefined) loop(x, from, to, centre, sums);
}

function loop(x: FloatArray, from: number, to: number, centre: number, sums: Float64Array): void {
  // Two accumulators each, as in sumDifferences.
  let sumEven = 0;
  let sumOdd = 0;
  let squaresEven = 0;
  let squaresOdd = 0;
  const end = to - ((to - from) & 1);
  let i = from;
  for (; i < end; i += 2) {
    const even = x[i]! - centre; // i < to <= x.length, as the callers check
    const odd = x[i + 1]! - centre;
    sumEven += even;
    sumOdd += odd;
    squaresEven += even * even;
    squaresOdd += odd * odd;
  }
  if (i < to) {
    const last = x[i]! - centre;
    sumEven += last;
    squaresEven += last * last;
  }
  sums[0]! += sumEven + sumOdd;
  sums[1]! += squaresEven + squaresOdd;
}
