import { log } from '../elementary.ts';
import { polarNormal } from './polar-normal.ts';
import { splitMix32 } from './split-mix-32.ts';
import { xoshiro128 } from './xoshiro-128.ts';

/** A source of pseudorandom numbers. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded), a multiple of 2^−53. */
  readonly uniform: () => number;
  /** A number from the normal distribution with mean 0 and variance 1. */
  readonly normal: () => number;
  /** A number from the exponential distribution with mean 1. */
  readonly exponential: () => number;
  /** An integer from 0 to n − 1, all equally likely; n is from 1 to 2^32. */
  readonly integer: (n: number) => number;
}

/**
 * A seeded generator: xoshiro128**, its state filled from the seed by SplitMix32.
 *
 * Formula: uniform = (27 bits · 2^26 + 26 bits) / 2^53; normal by Marsaglia's polar method;
 * exponential = −log(1 − uniform); integer by rejection
 *
 * The same seed gives the same numbers on every machine and in every version of this site: links
 * depend on it.
 *
 * @param seed an integer from 0 to 2^32 − 1
 * @returns the generator; each call of its functions moves it on
 * @throws RangeError if the seed is not such an integer
 * @example
 * createRandom(7).uniform() === createRandom(7).uniform() // => true
 * @see Blackman & Vigna 2021, arXiv 1805.01407 (xoshiro128**)
 */
export function createRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`seed must be an integer from 0 to 2^32 − 1: seed = ${seed}`);
  }
  const mix = splitMix32(seed);
  const bits = xoshiro128([mix(), mix(), mix(), mix()]);
  const uniform = () => {
    const upper = bits() >>> 5;
    return (upper * 0x4000000 + (bits() >>> 6)) / 0x20000000000000;
  };
  return {
    uniform,
    normal: polarNormal(uniform),
    exponential: () => -log(1 - uniform()),
    integer: (n) => integerBelow(n, bits),
  };
}

function integerBelow(n: number, bits: () => number): number {
  if (!Number.isInteger(n) || n < 1 || n > 0x100000000) {
    throw new RangeError(`n must be an integer from 1 to 2^32: n = ${n}`);
  }
  const limit = 0x100000000 - (0x100000000 % n);
  for (;;) {
    const value = bits();
    if (value < limit) return value % n;
  }
}
