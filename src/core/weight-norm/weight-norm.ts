import { affine } from '../kernel/affine.ts';
import { apply } from '../kernel/apply.ts';
import { meanSquares } from '../kernel/mean-squares.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireFloats } from '../validation/require-floats.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { weightRows, type WeightOptions } from './weight-rows.ts';

/**
 * Weight Normalization: a weight's length apart from its direction.
 *
 * Formula: w = g v / ‖v‖, for each output or for the whole tensor
 *
 * It is RMSNorm of v's rows with γ = g / √m, and runs on the same kernel. A row of zeros gives NaN.
 *
 * @param v [outputs, ...], the direction; not of unit length
 * @param g [outputs], or [1] for `per: 'whole'`, the length (and sign)
 * @param options whether a length belongs to each output (the default) or to the whole, and `out`
 * @returns w with v's shape and type
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * weightNorm(tensor([3, 4], [1, 2]), Float64Array.of(10)).data // => Float64Array.of(6, 8)
 * @see Salimans & Kingma 2016, arXiv 1602.07868, equation (2)
 */
export function weightNorm(
  v: Tensor,
  g: FloatArray,
  options: WeightOptions & { readonly out?: FloatArray | undefined } = {},
): Tensor {
  requireTensor('v', v);
  const { partition, parameters } = weightRows(v.shape, options);
  requireFloats('g', g, parameters.length);
  const out = requireOutput('out', options.out, v.data, v.data.length);
  const root = Math.sqrt(partition.elementsPerSet);
  const gamma = Float64Array.from(g, (length) => length / root);
  const reciprocal = reciprocalDeviations(meanSquares(v.data, partition), 0);
  const scale = affine(parameters, v.data.length, gamma, undefined);
  apply(v.data, partition, new Float64Array(partition.sets), reciprocal, scale, out);
  return { data: out, shape: v.shape };
}
