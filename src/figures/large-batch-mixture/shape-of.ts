import { groupPartition, moments, tensor } from '../../core/index.ts';

/** Mean, variance, and the two numbers of the shape that no affine map changes. */
export interface Shape {
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
  /** 3 for a Gaussian. */
  readonly kurtosis: number;
}

/** Measures values as they are, with the ÷n variance. */
export function shapeOf(values: Float64Array): Shape {
  const whole = [1, 1, values.length];
  const { mean, variance } = moments(tensor(values, whole), groupPartition(whole, 1));
  const [centre = NaN, spread = NaN] = [mean[0], variance[0]];
  let [third, fourth] = [0, 0];
  for (const value of values) {
    const square = (value - centre) * (value - centre);
    third += square * (value - centre);
    fourth += square * square;
  }
  const n = values.length;
  return {
    mean: centre,
    variance: spread,
    skewness: third / n / (spread * Math.sqrt(spread)),
    kurtosis: fourth / n / (spread * spread),
  };
}
