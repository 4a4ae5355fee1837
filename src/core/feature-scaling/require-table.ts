import type { Tensor } from '../tensor/tensor.ts';
import { requireShape } from '../validation/require-shape.ts';
import { requireTensor } from '../validation/require-tensor.ts';

/**
 * Checks that a tensor is a table of examples and features.
 *
 * @param x what was given
 * @returns N and F
 * @throws TypeError if x does not hold a Float32Array or Float64Array
 * @throws RangeError if x has not two axes
 */
export function requireTable(x: Tensor): { readonly examples: number; readonly features: number } {
  requireTensor('x', x);
  requireShape('x.shape', x.shape, 2);
  const [examples = 1, features = 1] = x.shape;
  if (x.shape.length !== 2) {
    throw new RangeError(`x must be a table [N, F]: x.shape = [${x.shape.join(', ')}]`);
  }
  return { examples, features };
}
