import { log } from '../elementary.ts';

/**
 * A source of normal numbers, made in pairs from points in the unit disc.
 *
 * Formula: u √(−2 log(s) / s) and v √(−2 log(s) / s) with s = u² + v² < 1
 *
 * @param uniform a source of numbers from 0 to 1
 * @returns a source of numbers with mean 0 and variance 1
 * @see Marsaglia & Bray 1964, "A convenient method for generating normal variables"
 */
export function polarNormal(uniform: () => number): () => number {
  let spare = NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const value = spare;
      spare = NaN;
      return value;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s >= 1 || s === 0) continue;
      const factor = Math.sqrt((-2 * log(s)) / s);
      spare = v * factor;
      return u * factor;
    }
  };
}
