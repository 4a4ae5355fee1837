/**
 * The generator xoshiro128** 1.1: period 2^128 − 1.
 *
 * Formula: result = rotate(5 b, 7) · 9, then a linear step of the state (a, b, c, d)
 *
 * @param state four 32-bit integers, not all 0
 * @returns a source of integers from 0 to 2^32 − 1
 * @see Blackman & Vigna 2021, arXiv 1805.01407
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}
