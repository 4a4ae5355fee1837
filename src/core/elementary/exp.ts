import { EXP_OVERFLOW, EXP_UNDERFLOW, INVERSE_LN2, LN2_HIGH, LN2_LOW } from './constants.ts';
import { scaleByPowerOfTwo } from './scale-by-power-of-two.ts';

/**
 * The exponential function, with the same bits on every machine.
 *
 * Formula: exp(x) = 2^k · exp(r) with x = k ln 2 + r, |r| <= ln 2 / 2, and a rational
 * approximation of exp(r). The error is below 1 ulp.
 *
 * @param x any number
 * @returns e to the power x
 * @example
 * exp(0) // => 1
 * @see fdlibm, e_exp.c (NOTICE.md)
 */
export function exp(x: number): number {
  if (!(x <= EXP_OVERFLOW)) return x > EXP_OVERFLOW ? Infinity : NaN;
  if (x < EXP_UNDERFLOW) return 0;
  if (x === 1) return 2.718281828459045; // the approximation below is one ulp off here
  const magnitude = Math.abs(x);
  if (magnitude < 3.725290298461914e-9) return 1 + x;
  const k =
    magnitude > 0.34657359027997264 ? Math.trunc(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) : 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return scaleByPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}
