import { tensor, type Tensor } from '../../core/index.ts';

/**
 * The gradient of a linear layer's input.
 *
 * Formula: dx = dy W
 *
 * @param dy [N, outputs]
 * @param w [outputs, inputs]
 * @returns dx [N, inputs]
 */
export function linearInputGradient(dy: Tensor, w: Tensor): Tensor {
  const [rows = 0] = dy.shape;
  const [outputs = 0, inputs = 0] = w.shape;
  const dx = new Float64Array(rows * inputs);
  for (let n = 0; n < rows; n += 1) {
    for (let o = 0; o < outputs; o += 1) {
      const slope = dy.data[n * outputs + o]!;
      for (let i = 0; i < inputs; i += 1) {
        dx[n * inputs + i]! += slope * w.data[o * inputs + i]!;
      }
    }
  }
  return tensor(dx, [rows, inputs]);
}

/**
 * The gradient of a linear layer's weights.
 *
 * Formula: dW = dyᵀ x
 *
 * @param dy [N, outputs]
 * @param x [N, inputs], the layer's input
 * @returns dW [outputs, inputs]
 */
export function linearWeightGradient(dy: Tensor, x: Tensor): Tensor {
  const [rows = 0, outputs = 0] = dy.shape;
  const [, inputs = 0] = x.shape;
  const dw = new Float64Array(outputs * inputs);
  for (let n = 0; n < rows; n += 1) {
    for (let o = 0; o < outputs; o += 1) {
      const slope = dy.data[n * outputs + o]!;
      for (let i = 0; i < inputs; i += 1) {
        dw[o * inputs + i]! += slope * x.data[n * inputs + i]!;
      }
    }
  }
  return tensor(dw, [outputs, inputs]);
}
