import { log2InTwoParts } from './log2-in-two-parts.ts';
import { scaleByPowerOfTwo } from './scale-by-power-of-two.ts';
import { clearLowWord } from './words.ts';

const LN2 = 6.93147180559945286227e-1;
const LN2_HIGH = 6.93147182464599609375e-1;
const LN2_LOW = -1.90465429995776804525e-9;

/**
 * A power, with the same bits on every machine.
 *
 * Formula: x^y = 2^(y log2 x), the logarithm and the product in two parts. The error is below 1 ulp.
 *
 * @param x the base
 * @param y the exponent
 * @returns the power; NaN for a negative base and a fractional exponent, and for a base of ±1 and
 *   an infinite exponent (as Math.pow)
 * @example
 * pow(2, 10) // => 1024
 * @see fdlibm, e_pow.c (NOTICE.md)
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const magnitude = Math.abs(x);
  if (!Number.isFinite(y)) {
    if (magnitude === 1) return NaN;
    return magnitude > 1 === y > 0 ? Infinity : 0;
  }
  const odd = Math.abs(y % 2) === 1;
  const sign = (x < 0 || Object.is(x, -0)) && odd ? -1 : 1;
  if (magnitude === 0 || magnitude === Infinity) {
    return sign * ((magnitude === 0) === y > 0 ? 0 : Infinity);
  }
  if (x < 0 && !Number.isInteger(y)) return NaN;
  return sign * positivePower(magnitude, y);
}

function positivePower(x: number, y: number): number {
  if (x === 1) return 1;
  const { high, low } = log2InTwoParts(x);
  if (Math.abs(y) > 1e22) return high > 0 === y > 0 ? Infinity : 0;
  const yHigh = clearLowWord(y);
  const pLow = (y - yHigh) * high + y * low;
  const pHigh = yHigh * high;
  const sum = pLow + pHigh;
  if (sum >= 1024) {
    // 8.0085662595372944372e-17 = −(1024 − log2(largest double + half an ulp)).
    if (sum > 1024 || pLow + 8.0085662595372944372e-17 > sum - pHigh) return Infinity;
  }
  if (sum <= -1075 && (sum < -1075 || pLow <= sum - pHigh)) return 0;
  return powerOfTwoOf(pHigh, pLow);
}

/** 2^(high + low). */
function powerOfTwoOf(high: number, low: number): number {
  const n = Math.floor(high + low + 0.5);
  const rest = high - n;
  const t = clearLowWord(low + rest);
  const u = t * LN2_HIGH;
  const v = (low - (t - rest)) * LN2 + t * LN2_LOW;
  const z = u + v;
  const w = v - (z - u);
  const t2 = z * z;
  const t1 =
    z -
    t2 *
      (1.66666666666666019037e-1 +
        t2 *
          (-2.77777777770155933842e-3 +
            t2 *
              (6.61375632143793436117e-5 +
                t2 * (-1.6533902205465251539e-6 + t2 * 4.13813679705723846039e-8))));
  const r = (z * t1) / (t1 - 2) - (w + z * w);
  return scaleByPowerOfTwo(1 - (r - z), n);
}
