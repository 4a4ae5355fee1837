import type { ParameterLayout } from '../partition/parameter-layout.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { requireLayout } from '../validation/require-layout.ts';
import { requireFloats } from '../validation/require-floats.ts';

/** γ and β in double and how they are laid over the elements. */
export interface Affine extends ParameterLayout {
  readonly gamma: Float64Array;
  readonly beta: Float64Array;
}

/**
 * γ and β as the kernels take them: always in double, so that a kernel sees one type only.
 *
 * @param layout which parameters belong to which element
 * @param size how many elements there are
 * @param gamma γ; all 1 if left out
 * @param beta β; all 0 if left out
 * @returns both, over one parameter for all elements if both are left out
 * @throws TypeError if one is not a Float32Array or Float64Array
 * @throws RangeError if one has not the layout's length, or the layout does not fit the elements
 */
export function affine(
  layout: ParameterLayout,
  size: number,
  gamma: FloatArray | undefined,
  beta: FloatArray | undefined,
): Affine {
  requireLayout(layout, size);
  if (gamma === undefined && beta === undefined) {
    return { length: 1, inner: size, gamma: Float64Array.of(1), beta: Float64Array.of(0) };
  }
  const { length, inner } = layout;
  return {
    length,
    inner: length === 1 ? size : inner,
    gamma: inDouble('gamma', gamma, length, 1),
    beta: inDouble('beta', beta, length, 0),
  };
}

function inDouble(
  name: string,
  values: FloatArray | undefined,
  length: number,
  missing: number,
): Float64Array {
  if (values === undefined) return new Float64Array(length).fill(missing);
  requireFloats(name, values, length);
  return values instanceof Float64Array ? values : Float64Array.from(values);
}
