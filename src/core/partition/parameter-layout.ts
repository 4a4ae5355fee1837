import { requireShape } from '../validation/require-shape.ts';
import { requireTrailing } from '../validation/require-trailing.ts';
import { countElements } from './count-elements.ts';

/** Which γ and β belong to which element. */
export interface ParameterLayout {
  /** How many γ (and β) there are. */
  readonly length: number;
  /** How many neighbours in memory share one. */
  readonly inner: number;
}

/**
 * One γ and β for each channel: Batch, Instance and Group Normalization.
 *
 * Formula: element i has parameter floor(i / (H · W)) mod C
 *
 * @param shape [N, C, ...spatial]
 * @returns the layout
 * @throws RangeError if the shape has fewer than two axes or is not of positive integers
 * @example
 * channelParameters([8, 3, 5, 5]) // => { length: 3, inner: 25 }
 */
export function channelParameters(shape: readonly number[]): ParameterLayout {
  requireShape('shape', shape, 2);
  return { length: shape[1] ?? 1, inner: countElements(shape, 2) };
}

/**
 * One γ and β for each element of the trailing axes: Layer Normalization.
 *
 * Formula: element i has parameter i mod m
 *
 * @param shape [N, ...features]
 * @param trailing how many axes at the end are normalized over: by default all but the first
 * @returns the layout
 * @throws RangeError if the shape is not of positive integers or `trailing` is not between 1 and its
 *   number of axes
 * @example
 * trailingParameters([8, 3, 5, 5], 2) // => { length: 25, inner: 1 }
 */
export function trailingParameters(
  shape: readonly number[],
  trailing: number = Math.max(1, shape.length - 1),
): ParameterLayout {
  requireTrailing(shape, trailing);
  return { length: countElements(shape, shape.length - trailing), inner: 1 };
}
