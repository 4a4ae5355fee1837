import { requireShape } from '../validation/require-shape.ts';

/** The element types of the core. */
export type FloatArray = Float32Array | Float64Array;

/** The names of the element types. */
export type FloatType = 'float32' | 'float64';

/** Numbers in row-major order and the lengths of their axes, such as [N, C, H, W]. */
export interface Tensor<Data extends FloatArray = FloatArray> {
  readonly data: Data;
  readonly shape: readonly number[];
}

/**
 * Makes a tensor, and converts plain arrays: the one door through which they come into the core.
 *
 * Formula: element (i, j, …, k) stands at index ((i · d₂ + j) · d₃ + …) + k
 *
 * @param values a typed array, which is used as it is and not copied, or a plain array, which is
 *   converted to `type`
 * @param shape the lengths of the axes; their product is the number of values
 * @param type the element type for a plain array; a typed array keeps its own
 * @returns the tensor
 * @throws RangeError if the shape has no axis or a length that is not a positive integer, or does
 *   not fit the number of values
 * @example
 * tensor([1, 2, 4, 5], [4, 1]).data // => Float64Array.of(1, 2, 4, 5)
 */
export function tensor(
  values: FloatArray | readonly number[],
  shape: readonly number[],
  type: FloatType = 'float64',
): Tensor {
  const size = requireShape('shape', shape);
  if (values.length !== size) {
    throw new RangeError(
      `values must fill the shape [${shape.join(', ')}]: ` +
        `values.length = ${values.length}, expected ${size}`,
    );
  }
  return { data: toFloats(values, type), shape: [...shape] };
}

function toFloats(values: FloatArray | readonly number[], type: FloatType): FloatArray {
  if (values instanceof Float32Array || values instanceof Float64Array) return values;
  return type === 'float32' ? Float32Array.from(values) : Float64Array.from(values);
}
