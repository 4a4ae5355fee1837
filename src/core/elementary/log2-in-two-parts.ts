import { clearLowWord, fromWords, highWord } from './words.ts';

const CP = 9.61796693925975554329e-1; // 2 / (3 ln 2)
const CP_HIGH = 9.61796700954437255859e-1;
const CP_LOW = -7.02846165095275826516e-9;
const LOG2_OF_1_5_HIGH = 5.84962487220764160156e-1;
const LOG2_OF_1_5_LOW = 1.35003920212974897128e-8;
const TWO_TO_53 = 9007199254740992;

/** A number as the sum of two, the first with its lower 32 bits zero. */
export interface TwoParts {
  readonly high: number;
  readonly low: number;
}

/**
 * The logarithm to base 2 of a positive finite number, to about 65 bits.
 *
 * Formula: log2(x) = high + low, by k + log2(b) + log2(m / b) with x = 2^k m and b = 1 or 1.5
 *
 * @param x a positive finite number
 * @returns the logarithm in two parts
 * @see fdlibm, e_pow.c (NOTICE.md)
 */
export function log2InTwoParts(x: number): TwoParts {
  let n = 0;
  let word = highWord(x);
  let m = x;
  if (word < 0x00100000) {
    m *= TWO_TO_53;
    n = -53;
    word = highWord(m);
  }
  n += (word >> 20) - 0x3ff;
  const fraction = word & 0xfffff;
  const middle = fraction > 0x3988e && fraction < 0xbb67a;
  word = fraction | 0x3ff00000;
  if (fraction >= 0xbb67a) {
    n += 1;
    word -= 0x00100000;
  }
  return combine(withExponentOf(m, word), word, middle ? 1.5 : 1, n);
}

/** m times the power of two that makes `word` its high word. */
function withExponentOf(m: number, word: number): number {
  return m * (fromWords(word, 0) / clearLowWord(m)); // an exact power of two
}

function combine(m: number, word: number, base: number, n: number): TwoParts {
  const u = m - base;
  const v = 1 / (m + base);
  const ss = u * v;
  const sHigh = clearLowWord(ss);
  const tHigh = fromWords(((word >> 1) | 0x20000000) + 0x00080000 + (base === 1 ? 0 : 0x40000), 0);
  const tLow = m - (tHigh - base);
  const sLow = v * (u - sHigh * tHigh - sHigh * tLow);
  const s2 = ss * ss;
  const series =
    s2 *
      s2 *
      (5.99999999999994648725e-1 +
        s2 *
          (4.28571428578550184252e-1 +
            s2 *
              (3.33333329818377432918e-1 +
                s2 *
                  (2.72728123808534006489e-1 +
                    s2 * (2.30660745775561754067e-1 + s2 * 2.06975017800338417784e-1))))) +
    sLow * (sHigh + ss);
  const square = sHigh * sHigh;
  const rHigh = clearLowWord(3 + square + series);
  const rLow = series - (rHigh - 3 - square);
  const a = sHigh * rHigh;
  const b = sLow * rHigh + rLow * ss;
  const pHigh = clearLowWord(a + b);
  const pLow = b - (pHigh - a);
  const zHigh = CP_HIGH * pHigh;
  const zLow = CP_LOW * pHigh + pLow * CP + (base === 1 ? 0 : LOG2_OF_1_5_LOW);
  const shift = base === 1 ? 0 : LOG2_OF_1_5_HIGH;
  const high = clearLowWord(zHigh + zLow + shift + n);
  return { high, low: zLow - (high - n - shift - zHigh) };
}
