import { pow } from '../elementary.ts';
import { powerOfTwo } from '../elementary/power-of-two.ts';

/** The exponent of the paper and of every framework, for which two roots are enough. */
export const USUAL_BETA = 0.75;
/** Splits a double into two halves of 26 bits. */
const SPLITTER = 134217729;
/** Outside of these bounds a product of halves overflows or vanishes. */
const [LEAST, MOST] = [powerOfTwo(-900), powerOfTwo(900)];

/**
 * b^−β, with the same bits on every machine.
 *
 * Formula: b^−3/4 = √√b / b, corrected by what the roots and the quotient left over where `exact`: the
 * error is below 0.51 ulp then, else below 1.3 ulp, which is nothing beside a rounding to single; `pow`
 * for other β
 *
 * @param base b
 * @param beta β
 * @param exact whether the result is kept in double
 * @returns the power; NaN for a negative base
 */
export function inversePower(base: number, beta: number, exact: boolean): number {
  if (beta !== USUAL_BETA) return pow(base, -beta);
  if (base === 0) return Infinity;
  if (base === Infinity) return 0;
  const root = Math.sqrt(base);
  const fourth = Math.sqrt(root);
  const power = fourth / base;
  if (!exact || !(base > LEAST && base < MOST)) return power;
  // What is missing in both roots, then in the quotient, with 1 / √b = power · √√b.
  const perRoot = power * fourth;
  const missing = remainder(base, root, root) * perRoot * 0.5 + remainder(root, fourth, fourth);
  const ofFourth = missing * (power * root) * 0.5;
  return power + (remainder(fourth, power, base) + ofFourth) * (perRoot * perRoot);
}

/** whole − a b, without a rounding of the product (Dekker 1971). */
function remainder(whole: number, a: number, b: number): number {
  const product = a * b;
  const [aHigh, bHigh] = [high(a), high(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  return whole - product - lost;
}

/** The first 26 bits of a number. */
function high(a: number): number {
  const shifted = SPLITTER * a;
  return shifted - (shifted - a);
}
