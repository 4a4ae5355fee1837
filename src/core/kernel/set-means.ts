import type { GradientSums } from './gradient-sums.ts';
import type { SetMeans } from './input-gradient-run.ts';

/** Room for what the gradients of elements need to know of their sets. */
export function setMeans(mean: Float64Array, reciprocal: Float64Array): SetMeans {
  const sets = mean.length;
  return {
    mean,
    reciprocal,
    gradient: new Float64Array(sets),
    product: new Float64Array(sets),
  };
}

/**
 * Divides the sums of some sets by m.
 *
 * @param means receives the quotients
 * @param sums the sums of the first pass
 * @param count m
 * @param from the first set
 * @param to the set after the last
 */
export function averageSums(
  { gradient, product }: SetMeans,
  { setGradient, setProduct }: GradientSums,
  count: number,
  from: number,
  to: number,
): void {
  for (let set = from; set < to; set += 1) {
    gradient[set] = setGradient[set]! / count; // set < sets
    product[set] = setProduct[set]! / count;
  }
}
