import type { Tensor } from '../tensor/tensor.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';

/**
 * Checks that a style has the element type of a content and as many examples and channels.
 *
 * @param x [N, C, ...spatial], the content
 * @param style [N, C, ...spatial]
 * @throws TypeError if one does not hold a Float32Array or Float64Array, or they differ in type
 * @throws RangeError if N or C differ
 */
export function requireStyle(x: Tensor, style: Tensor): void {
  requireTensor('x', x);
  requireTensor('style', style);
  requireOutput('style.data', style.data, x.data, style.data.length);
  if (style.shape[0] !== x.shape[0] || style.shape[1] !== x.shape[1]) {
    throw new RangeError(
      `style.shape must begin with [${x.shape.slice(0, 2).join(', ')}]: ` +
        `style.shape = [${style.shape.join(', ')}]`,
    );
  }
}
