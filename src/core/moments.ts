import { momentsOfSets } from './kernel/moments-of-sets.ts';
import type { Partition } from './partition/partition.ts';
import type { Tensor } from './tensor/tensor.ts';
import { requirePartition } from './validation/require-partition.ts';
import { requireTensor } from './validation/require-tensor.ts';

/** The mean and variance of every set of a partition. */
export interface Statistics {
  /** μ, one for each set. */
  readonly mean: Float64Array;
  /** σ² divided by m (the biased one), one for each set. */
  readonly variance: Float64Array;
  /** m, how many elements each set has. */
  readonly count: number;
}

/**
 * The mean and the biased variance of every set of a partition.
 *
 * Formula: μ = 1/m Σ x_i, σ² = 1/m Σ (x_i − μ)²
 *
 * The corrected two-pass algorithm, in double: the first pass sums x_i − x_1 (so that equal values
 * have exactly variance 0), the second takes both moments about that mean and corrects with the
 * first. With u = 2^−53 and Δ = max |x_i − x_1|, the error of μ is at most u |μ| + 2 m u Δ, and the
 * relative error of σ² at most (m + 4) u + (m u Δ / σ)², however large |μ| is. This holds while the
 * squares of the differences from the mean are numbers in double: differences (not values) above
 * 1e154 make σ² infinite or NaN, and below 1e−162 they make it 0.
 *
 * A NaN makes both NaN; an infinity makes the mean infinite and the variance NaN.
 *
 * @param x [N, C, ...spatial], or any shape that the partition divides
 * @param partition which elements share statistics
 * @returns mean and variance, one for each set, and m
 * @throws TypeError if x does not hold a Float32Array or Float64Array
 * @throws RangeError if x does not have the partition's shape, or the partition's loops do not fit it
 * @example
 * moments(tensor([1, 2, 4, 5], [4, 1]), batchPartition([4, 1])).mean // => Float64Array.of(3)
 * moments(tensor([1, 2, 4, 5], [4, 1]), batchPartition([4, 1])).variance // => Float64Array.of(2.5)
 * @see Chan, Golub & LeVeque 1983, "Algorithms for Computing the Sample Variance"
 */
export function moments(x: Tensor, partition: Partition): Statistics {
  requirePartition(partition);
  requireTensor('x', x, partition.shape);
  const mean = new Float64Array(partition.sets);
  const variance = new Float64Array(partition.sets);
  momentsOfSets(x.data, partition, mean, variance);
  return { mean, variance, count: partition.elementsPerSet };
}
