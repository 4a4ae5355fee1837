/**
 * What the kernels multiply by: one over the standard deviation, ε inside the root.
 *
 * Formula: 1 / √(σ² + ε); Infinity where σ² + ε = 0, so that 0 · Infinity = NaN as 0 / 0 is
 *
 * @param variance σ², one for each set
 * @param epsilon ε
 * @returns one for each set
 */
export function reciprocalDeviations(variance: Float64Array, epsilon: number): Float64Array {
  const reciprocals = new Float64Array(variance.length);
  setReciprocals(variance, epsilon, reciprocals, 0, variance.length);
  return reciprocals;
}

/** `reciprocalDeviations` of some sets, from a first one to the one after the last. */
export function setReciprocals(
  variance: Float64Array,
  epsilon: number,
  reciprocals: Float64Array,
  from: number,
  to: number,
): void {
  for (let set = from; set < to; set += 1) {
    reciprocals[set] = 1 / Math.sqrt(variance[set]! + epsilon); // set < length
  }
}
