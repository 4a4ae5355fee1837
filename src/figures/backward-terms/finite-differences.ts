import { batchNormTraining, tensor, type Tensor } from '../../core/index.ts';

/** How far each value is moved: small against σ, large against rounding. */
const step = 1e-5;

/**
 * Measures ∂L/∂x by moving each value up and down, for L = Σ ∂L/∂y · y.
 *
 * @param x [m, 1]
 * @param dy [m, 1], the gradient of the outputs, held fixed
 */
export function finiteDifferences(
  x: Tensor,
  dy: Tensor,
  layer: { readonly epsilon: number; readonly gamma: Float64Array },
): readonly number[] {
  const lossAt = (moved: number, by: number): number => {
    const values = Array.from(x.data, (value, i) => (i === moved ? value + by : value));
    const { y } = batchNormTraining(tensor(values, x.shape), layer);
    return Array.from(y.data).reduce((sum, value, i) => sum + value * (dy.data[i] ?? NaN), 0);
  };
  return Array.from(x.data, (_, i) => (lossAt(i, step) - lossAt(i, -step)) / (2 * step));
}
