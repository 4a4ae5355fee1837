import { EXP_OVERFLOW, INVERSE_LN2, LN2_HIGH, LN2_LOW } from './constants.ts';
import { powerOfTwo } from './power-of-two.ts';
import { scaleByPowerOfTwo } from './scale-by-power-of-two.ts';

/**
 * exp(x) − 1, accurate for small x too.
 *
 * Formula: 2^k (expm1(r) + 1 − 2^−k) with x = k ln 2 + r, |r| <= ln 2 / 2. The error is below
 * 1 ulp.
 *
 * @param x any number
 * @returns e to the power x, minus 1
 * @example
 * expm1(1e-20) // => 1e-20
 * @see fdlibm, s_expm1.c (NOTICE.md)
 */
export function expm1(x: number): number {
  if (!(x <= EXP_OVERFLOW)) return x > EXP_OVERFLOW ? Infinity : NaN;
  if (x < -38.816242111356935) return -1;
  const magnitude = Math.abs(x);
  if (magnitude < 5.551115123125783e-17) return x;
  const k =
    magnitude > 0.34657359027997264 ? Math.trunc(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) : 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const c = high - r - low;
  const half = 0.5 * r;
  const z = r * half;
  const q =
    1 +
    z *
      (-3.33333333333331316428e-2 +
        z *
          (1.58730158725481460165e-3 +
            z *
              (-7.93650757867487942473e-5 +
                z * (4.00821782732936239552e-6 + z * -2.01099218183624371326e-7))));
  const t = 3 - q * half;
  const quotient = z * ((q - t) / (6 - r * t));
  if (k === 0) return r - (r * quotient - z);
  const e = r * (quotient - c) - c - z;
  return assemble(r, e, k);
}

/** 2^k (1 + r − e) − 1, each case arranged so that nothing cancels. */
function assemble(r: number, e: number, k: number): number {
  if (k === -1) return 0.5 * (r - e) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  if (k <= -2 || k > 56) return scaleByPowerOfTwo(1 - (e - r), k) - 1;
  if (k < 20) return (1 - powerOfTwo(-k) - (e - r)) * powerOfTwo(k);
  return (r - (e + powerOfTwo(-k)) + 1) * powerOfTwo(k);
}
