/**
 * A source of 32-bit words from a counter that is well mixed: it fills the state of xoshiro128**.
 *
 * Formula: the counter grows by 2^32 / golden ratio; two rounds of xor-shift and multiplication
 *
 * @param seed any 32-bit integer
 * @returns a source of signed 32-bit integers
 * @see Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators"
 */
export function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
}
