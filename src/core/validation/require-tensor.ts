import type { Tensor } from '../tensor/tensor.ts';
import { requireFloats } from './require-floats.ts';
import { requireShape } from './require-shape.ts';

/**
 * Checks that a tensor holds a typed array of as many numbers as its shape says.
 *
 * @param name the argument's name, for the message
 * @param x the tensor
 * @param shape the shape that it must have; any if left out
 * @throws TypeError if its data is not a Float32Array or Float64Array
 * @throws RangeError if its shape is not valid or not the expected one
 */
export function requireTensor(name: string, x: Tensor, shape?: readonly number[]): void {
  const size = requireShape(`${name}.shape`, x.shape);
  requireFloats(`${name}.data`, x.data, size);
  if (shape !== undefined && !sameShape(x.shape, shape)) {
    throw new RangeError(
      `${name}.shape must be [${shape.join(', ')}]: ${name}.shape = [${x.shape.join(', ')}]`,
    );
  }
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}
