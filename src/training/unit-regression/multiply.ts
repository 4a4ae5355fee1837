import { tensor, type Tensor } from '../../core/index.ts';

/**
 * The outputs of a linear layer, before its bias.
 *
 * Formula: a = x Wᵀ
 *
 * @param x [N, inputs]
 * @param weights [units, inputs]
 * @returns [N, units]
 */
export function multiply(x: Tensor, weights: Tensor): Tensor {
  const [[examples = 0, inputs = 0], [units = 0]] = [x.shape, weights.shape];
  const a = new Float64Array(examples * units);
  for (let n = 0; n < examples; n += 1) {
    for (let u = 0; u < units; u += 1) {
      let sum = 0;
      for (let i = 0; i < inputs; i += 1) {
        sum += x.data[n * inputs + i]! * weights.data[u * inputs + i]!;
      }
      a[n * units + u] = sum;
    }
  }
  return tensor(a, [examples, units]);
}

/**
 * The gradient of the linear layer's weights.
 *
 * Formula: dW = daᵀ x
 *
 * @param da [N, units]
 * @param x [N, inputs]
 * @returns [units, inputs]
 */
export function multiplyBackward(da: Tensor, x: Tensor): Tensor {
  const [[examples = 0, units = 0], [, inputs = 0]] = [da.shape, x.shape];
  const dw = new Float64Array(units * inputs);
  for (let n = 0; n < examples; n += 1) {
    for (let u = 0; u < units; u += 1) {
      const slope = da.data[n * units + u]!;
      if (slope === 0) continue;
      for (let i = 0; i < inputs; i += 1) dw[u * inputs + i]! += slope * x.data[n * inputs + i]!;
    }
  }
  return tensor(dw, [units, inputs]);
}
