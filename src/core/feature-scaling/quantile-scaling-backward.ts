import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { divideColumns } from './divide-columns.ts';
import { featureExtremes } from './feature-extremes.ts';
import { quantile, sortFeatures, type OrderStatistic } from './order-statistics.ts';

/** What a feature's offset and scale = high − low are made of. */
interface FeatureQuantiles {
  readonly offset: OrderStatistic;
  readonly low: OrderStatistic;
  readonly high: OrderStatistic;
}

/**
 * The backward step of min-max or robust scaling.
 *
 * Formula: dx_i = dy_i / s, and for the elements that offset and scale are made of
 * − a_i / s Σ dy − b_i / s Σ dy y with offset = Σ a_i x_i, scale = Σ b_i x_i; between equal values
 * one of the possible gradients
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, F], the input of the forward step
 * @param kind which scaling it was
 * @param options a buffer for dx
 * @returns dx with x's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or `kind` is unknown
 * @example
 * const x = tensor([1, 2, 5], [3, 1]);
 * quantileScalingBackward(tensor([0, 4, 0], [3, 1]), x, 'min-max').data // => Float64Array.of(-0.75, 1, -0.25)
 */
export function quantileScalingBackward(
  dy: Tensor,
  x: Tensor,
  kind: 'min-max' | 'robust',
  options: { readonly out?: FloatArray | undefined } = {},
): Tensor {
  if (kind !== 'min-max' && kind !== 'robust') {
    throw new RangeError(`kind must be 'min-max' or 'robust': kind = ${String(kind)}`);
  }
  const quantiles = kind === 'min-max' ? extremes(x) : quartiles(x);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const dx = requireOutput('out', options.out, dy.data, dy.data.length);
  requireApart({ out: options.out }, { 'dy.data': dy.data, 'x.data': x.data });
  const offset = Float64Array.from(quantiles, ({ offset: { value } }) => value);
  const scale = Float64Array.from(quantiles, ({ low, high }) => high.value - low.value);
  const sums = divideColumns(dy.data, x.data, offset, scale, dx);
  for (const [feature, { offset: taken, low, high }] of quantiles.entries()) {
    const divisor = scale[feature]!; // feature < F
    const product = sums.product[feature]! / divisor;
    const add = ({ elements }: OrderStatistic, factor: number) => {
      for (const { index, weight } of elements) dx[index]! += (factor * weight) / divisor;
    };
    add(taken, -sums.gradient[feature]!);
    add(high, -product);
    add(low, product);
  }
  return { data: dx, shape: x.shape };
}

function extremes(x: Tensor): FeatureQuantiles[] {
  const { least, largest } = featureExtremes(x);
  const statistic = (value: number, feature: number): OrderStatistic => {
    let index = feature;
    while (x.data[index]! < value || x.data[index]! > value) index += least.length;
    return { value, elements: [{ index, weight: 1 }] };
  };
  return Array.from(least, (value, feature) => {
    const low = statistic(value, feature);
    return { offset: low, low, high: statistic(largest[feature]!, feature) }; // feature < F
  });
}

function quartiles(x: Tensor): FeatureQuantiles[] {
  return sortFeatures(x).map((indices) => ({
    offset: quantile(x, indices, 0.5),
    low: quantile(x, indices, 0.25),
    high: quantile(x, indices, 0.75),
  }));
}
