/** What the first pass of a backward kernel collects, in double. */
export interface GradientSums {
  /** Σ γ dy, one for each set. */
  readonly setGradient: Float64Array;
  /** Σ γ dy x̂, one for each set. */
  readonly setProduct: Float64Array;
  /** dL/dβ = Σ dy, one for each parameter. */
  readonly beta: Float64Array;
  /** dL/dγ = Σ dy x̂, one for each parameter. */
  readonly gamma: Float64Array;
}

/**
 * Sums of zero.
 *
 * @param sets how many sets there are
 * @param parameters how many γ there are
 * @returns the sums
 */
export function gradientSums(sets: number, parameters: number): GradientSums {
  return {
    setGradient: new Float64Array(sets),
    setProduct: new Float64Array(sets),
    beta: new Float64Array(parameters),
    gamma: new Float64Array(parameters),
  };
}
