import { tensor, type Tensor } from '../../core/index.ts';

/**
 * A linear layer without a bias.
 *
 * Formula: y = x Wᵀ
 *
 * @param x [N, inputs]
 * @param w [outputs, inputs]
 * @returns y [N, outputs]
 */
export function linear(x: Tensor, w: Tensor): Tensor {
  const [rows = 0] = x.shape;
  const [outputs = 0, inputs = 0] = w.shape;
  const y = new Float64Array(rows * outputs);
  for (let n = 0; n < rows; n += 1) {
    for (let o = 0; o < outputs; o += 1) {
      let sum = 0;
      for (let i = 0; i < inputs; i += 1) sum += x.data[n * inputs + i]! * w.data[o * inputs + i]!;
      y[n * outputs + o] = sum;
    }
  }
  return tensor(y, [rows, outputs]);
}
