import type { FloatArray } from '../../../core/index.ts';

/**
 * The gradient of a bias: the sum of the gradients of all that it was added to.
 *
 * @param places the numbers that share one bias in one example
 * @param dy [N, K, places]
 * @param db receives [K]
 */
export function biasGradient(places: number, dy: FloatArray, db: FloatArray): void {
  const step = db.length * places;
  for (let k = 0; k < db.length; k += 1) {
    let sum = 0;
    for (let start = k * places; start < dy.length; start += step) {
      for (let i = start; i < start + places; i += 1) sum += dy[i]!; // i < dy.length
    }
    db[k] = sum;
  }
}
