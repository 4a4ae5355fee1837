import { exp, log } from '../elementary.ts';
import type { Random } from './create-random.ts';

/**
 * A number from the gamma distribution with scale 1.
 *
 * Formula: density x^(k − 1) exp(−x) / Γ(k); by rejection from the cube of a normal, and for k < 1
 * from k + 1 by a factor uniform^(1/k)
 *
 * @param random the generator, which moves on
 * @param shape k, above 0
 * @returns a number above 0 (or 0, where it is too small for a double)
 * @throws RangeError if `shape` is not a finite number above 0
 * @example
 * sampleGamma(createRandom(1), 2) > 0 // => true
 * @see Marsaglia & Tsang 2000, "A simple method for generating gamma variables"
 */
export function sampleGamma(random: Random, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) {
    throw new RangeError(`shape must be a finite number > 0: shape = ${shape}`);
  }
  if (shape < 1) {
    return sampleGamma(random, shape + 1) * exp(log(1 - random.uniform()) / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = random.normal();
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(1 - random.uniform()) < 0.5 * z * z + d - d * v + d * log(v)) return d * v;
  }
}
