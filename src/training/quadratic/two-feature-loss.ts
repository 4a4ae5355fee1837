import { batchPartition, moments, type Tensor } from '../../core/index.ts';
import type { QuadraticLoss } from './quadratic-loss.ts';

/**
 * The least-squares loss of a linear model with two weights, its intercept always at its best.
 *
 * Formula: L(w) = 1/(2N) Σ (y − w·z − b)², b = ȳ − w·z̄; so H is the covariance of z, and
 * H w* the covariance of z with y
 *
 * @param z [N, 2]
 * @param y N targets
 * @throws RangeError if z has not two features, or y not N numbers
 */
export function twoFeatureLoss(z: Tensor, y: Float64Array): QuadraticLoss {
  const [examples = 0, features = 0] = z.shape;
  if (z.shape.length !== 2 || features !== 2) {
    throw new RangeError(`z must be [N, 2]: z.shape = [${z.shape.join(', ')}]`);
  }
  if (y.length !== examples) {
    throw new RangeError(
      `y must have a number for each example: ${y.length}, expected ${examples}`,
    );
  }
  const centre = moments(z, batchPartition(z.shape)).mean;
  let [a, b, c, p, q] = [0, 0, 0, 0, 0];
  for (let n = 0; n < examples; n += 1) {
    const [u, v] = [z.data[2 * n]! - centre[0]!, z.data[2 * n + 1]! - centre[1]!];
    a += u * u;
    b += u * v;
    c += v * v;
    // The mean of y drops out: u and v sum to 0.
    p += u * y[n]!;
    q += v * y[n]!;
  }
  const determinant = a * c - b * b;
  return {
    optimum: [(c * p - b * q) / determinant, (a * q - b * p) / determinant],
    hessian: [a / examples, b / examples, c / examples],
  };
}
