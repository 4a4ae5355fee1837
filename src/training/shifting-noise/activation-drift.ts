import type { Tensor } from '../../core/index.ts';

/** The mean and the standard deviation of each unit over some examples. */
export interface UnitMoments {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

/**
 * The moments of each unit.
 *
 * @param x [N, units]
 */
export function unitMoments({ data, shape: [examples = 1, units = 1] }: Tensor): UnitMoments {
  const [mean, deviation] = [new Float64Array(units), new Float64Array(units)];
  for (let n = 0, i = 0; n < examples; n += 1) {
    for (let j = 0; j < units; j += 1, i += 1) {
      const value = data[i]!; // i < N units
      mean[j]! += value / examples;
      deviation[j]! += (value * value) / examples;
    }
  }
  for (let j = 0; j < units; j += 1) {
    const center = mean[j]!; // j < units
    deviation[j] = Math.sqrt(Math.max(0, deviation[j]! - center * center));
  }
  return { mean, deviation };
}

/**
 * How far the distribution of a layer's input moved in a step.
 *
 * Formula: √(Σ_j (Δμ_j² + Δσ_j²)) / √(Σ_j σ_j²), with μ_j and σ_j of unit j, σ_j before the step
 *
 * Above is the 2-Wasserstein distance of normal distributions with these moments, unit by unit.
 *
 * @see Ioffe & Szegedy 2015, arXiv 1502.03167, section 2: the change of the distribution of activations
 */
export function driftBetween(before: UnitMoments, after: UnitMoments): number {
  let [moved, size] = [0, 0];
  for (const [j, deviation] of before.deviation.entries()) {
    const apart = after.mean[j]! - before.mean[j]!; // as many units
    const wider = after.deviation[j]! - deviation;
    moved += apart * apart + wider * wider;
    size += deviation * deviation;
  }
  return Math.sqrt(moved / size);
}
