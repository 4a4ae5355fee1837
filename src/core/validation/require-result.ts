import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from './require-apart.ts';
import { requireOutput } from './require-output.ts';

/**
 * The buffer that a forward step writes y to: the caller's, which may be x's own, or a new one.
 *
 * @param out the caller's buffer, or undefined
 * @param others inputs that y may not touch, by the names of their arguments
 * @throws TypeError if the caller's buffer has another element type than x
 * @throws RangeError if it has another length, or shares memory that it may not
 */
export function requireResult(
  { data }: Tensor,
  out: FloatArray | undefined,
  others: Readonly<Record<string, FloatArray | undefined>> = {},
): FloatArray {
  const result = requireOutput('out', out, data, data.length);
  requireApart({ out }, { 'x.data': data }, others);
  return result;
}
