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
  for (let set = 0; set < variance.length; set += 1) {
    reciprocals[set] = 1 / Math.sqrt(variance[set]! + epsilon); // set < length
  }
  return reciprocals;
}
