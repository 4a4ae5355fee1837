import type { Random } from './create-random.ts';
import { sampleGamma } from './sample-gamma.ts';

/**
 * A number from Student's t distribution: heavy tails for small ν, normal as ν grows.
 *
 * Formula: z / √(χ² / ν) with z normal and χ² = 2 · gamma(ν / 2)
 *
 * @param random the generator, which moves on
 * @param nu ν, the degrees of freedom, above 0; the variance is ν / (ν − 2), infinite for ν <= 2
 * @returns the number
 * @throws RangeError if `nu` is not a finite number above 0
 * @example
 * Number.isFinite(sampleStudentT(createRandom(1), 3)) // => true
 */
export function sampleStudentT(random: Random, nu: number): number {
  if (!(nu > 0 && nu < Infinity)) {
    throw new RangeError(`nu must be a finite number > 0: nu = ${nu}`);
  }
  const z = random.normal();
  return z / Math.sqrt((2 * sampleGamma(random, nu / 2)) / nu);
}
