import { cosineKernel } from './cosine-kernel.ts';
import { reduceAngle } from './reduce-angle.ts';
import { sineKernel } from './sine-kernel.ts';

/**
 * The sine, with the same bits on every machine.
 *
 * Formula: ± sin or ± cos of x less a multiple of π/2. The error is below 1 ulp.
 *
 * @param x an angle in radians
 * @returns the sine; NaN for an infinite x
 * @example
 * sin(0) // => 0
 * @see fdlibm, s_sin.c (NOTICE.md)
 */
export function sin(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  const { quadrant, angle, tail } = reduceAngle(x);
  const value = (quadrant & 1) === 0 ? sineKernel(angle, tail) : cosineKernel(angle, tail);
  return quadrant > 1 ? -value : value;
}
