import type { FloatArray } from '../../core/index.ts';
import type { Parameter } from '../networks/layer.ts';

/** Where all parameters stand, or which way the loss falls there: one array for each parameter. */
export type PointInWeights = readonly FloatArray[];

/** A copy of all values. */
export function valuesOf(parameters: readonly Parameter[]): PointInWeights {
  return parameters.map(({ value }) => value.data.slice());
}

/** A copy of all gradients. */
export function gradientsOf(parameters: readonly Parameter[]): PointInWeights {
  return parameters.map(({ gradient }) => gradient.data.slice());
}

/**
 * Puts parameters where so long a step from a point leads.
 *
 * Formula: w = w₀ − η g
 *
 * @param from w₀
 * @param gradient g
 * @param length η
 * @param moved which of them take the step; the others stay at w₀
 */
export function stepFrom(
  parameters: readonly Parameter[],
  from: PointInWeights,
  gradient: PointInWeights,
  length: number,
  moved: (parameter: Parameter) => boolean = () => true,
): void {
  for (const [index, parameter] of parameters.entries()) {
    const [start, slope, { data }] = [from[index]!, gradient[index]!, parameter.value];
    const by = moved(parameter) ? length : 0;
    for (let i = 0; i < data.length; i += 1) data[i] = start[i]! - by * slope[i]!; // same lengths
  }
}

/** ‖g − h‖ over all arrays. */
export function distanceBetween(one: PointInWeights, other: PointInWeights): number {
  let sum = 0;
  for (const [index, values] of one.entries()) {
    const others = other[index]!; // as many arrays, as long
    for (const [i, value] of values.entries()) {
      const apart = value - others[i]!;
      sum += apart * apart;
    }
  }
  return Math.sqrt(sum);
}
