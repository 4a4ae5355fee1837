import { cosineKernel } from './cosine-kernel.ts';
import { reduceAngle } from './reduce-angle.ts';
import { sineKernel } from './sine-kernel.ts';

/**
 * The cosine, with the same bits on every machine.
 *
 * Formula: ± cos or ± sin of x less a multiple of π/2. The error is below 1 ulp.
 *
 * @param x an angle in radians
 * @returns the cosine; NaN for an infinite x
 * @example
 * cos(0) // => 1
 * @see fdlibm, s_cos.c (NOTICE.md)
 */
export function cos(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  const { quadrant, angle, tail } = reduceAngle(x);
  const value = (quadrant & 1) === 0 ? cosineKernel(angle, tail) : sineKernel(angle, tail);
  return quadrant === 1 || quadrant === 2 ? -value : value;
}
