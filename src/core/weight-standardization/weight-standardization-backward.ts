import type { Statistics } from '../moments.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { filterDeviations, type StandardizationOptions } from './filter-deviations.ts';
import { filterPartition } from './filter-partition.ts';

/**
 * The backward step of Weight Standardization.
 *
 * Formula: dw = (dŵ − 1/m Σ dŵ) / s − b (w − μ) / (m q s²) Σ dŵ (w − μ), q the root of which s is
 * made and b its variance's factor; the last term is 0 where q is 0 and s is not
 *
 * @param dStandardized [outputs, ...], the gradient of ŵ
 * @param w [outputs, ...], the input of the forward step
 * @param statistics what the forward step returned
 * @param options the forward step's options, and a buffer for dw
 * @returns dw with w's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or option is not valid
 * @example
 * const w = tensor([1, 5], [1, 2]);
 * const { statistics } = weightStandardization(w);
 * weightStandardizationBackward(tensor([3, 3], [1, 2]), w, statistics).data // => Float64Array.of(0, 0)
 * @see Qiao et al. 2019, arXiv 1903.10520
 */
export function weightStandardizationBackward(
  dStandardized: Tensor,
  w: Tensor,
  statistics: Statistics,
  options: StandardizationOptions & { readonly out?: FloatArray | undefined } = {},
): Tensor {
  const { sets, elementsPerSet: m } = filterPartition(w);
  requireTensor('dStandardized', dStandardized, w.shape);
  requireOutput('dStandardized.data', dStandardized.data, w.data, w.data.length);
  requireStatistics('statistics', statistics, sets, m);
  const { deviation, root, bessel } = filterDeviations(statistics, options);
  const out = requireOutput('out', options.out, w.data, w.data.length);
  const inputs = { 'dStandardized.data': dStandardized.data, 'w.data': w.data };
  const { mean, variance } = statistics;
  requireApart({ out: options.out }, inputs, {
    'statistics.mean': mean,
    'statistics.variance': variance,
  });
  const gradient = dStandardized.data;
  for (let set = 0; set < sets; set += 1) {
    const centre = mean[set]!; // set < sets
    const s = deviation[set]!;
    const start = set * m;
    let [sum, product] = [0, 0];
    for (let i = start; i < start + m; i += 1) {
      sum += gradient[i]!; // i < gradient.length
      product += gradient[i]! * (w.data[i]! - centre);
    }
    // The root has no slope at 0; there it counts as 0, as the filter cannot come nearer to its mean.
    const flat = root[set] === 0 && s > 0;
    const slope = flat ? 0 : (bessel * product) / (m * root[set]! * s);
    for (let i = start; i < start + m; i += 1) {
      out[i] = (gradient[i]! - sum / m - (w.data[i]! - centre) * slope) / s;
    }
  }
  return { data: out, shape: w.shape };
}
