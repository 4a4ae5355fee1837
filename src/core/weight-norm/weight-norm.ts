import { affine } from '../kernel/affine.ts';
import { applyMeasured } from '../kernel/apply-measured.ts';
import { scaledMeanSquares, unmeasured } from '../kernel/scaled-mean-squares.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireFloats } from '../validation/require-floats.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { setReciprocalLengths } from './reciprocal-lengths.ts';
import { weightRows, type WeightOptions } from './weight-rows.ts';

/**
 * Weight Normalization: a weight's length apart from its direction.
 *
 * Formula: w = g v / ‖v‖, for each output or for the whole tensor
 *
 * It is RMSNorm of v's rows with γ = g / √m, and runs on the same kernel. A row of zeros gives NaN.
 * Squares of any size are taken, so that lengths between 1e−307 and 1e308 are right.
 *
 * @param v [outputs, ...], the direction; not of unit length
 * @param g [outputs], or [1] for `per: 'whole'`, the length (and sign)
 * @param options whether a length belongs to each output (the default) or to the whole, and `out`
 * @returns w with v's shape and type
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or `out` shares memory with g or only a part of v
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
  requireApart({ out: options.out }, { 'v.data': v.data }, { g });
  const root = Math.sqrt(partition.elementsPerSet);
  const gamma = Float64Array.from(g, (length) => length / root);
  const { sets } = partition;
  const [zeros, reciprocal] = [new Float64Array(sets), new Float64Array(sets)];
  const found = unmeasured(sets);
  const scale = affine(parameters, v.data.length, gamma, undefined);
  applyMeasured(v.data, partition, zeros, reciprocal, scale, out, (from, to) => {
    scaledMeanSquares(v.data, partition, found, from, to);
    setReciprocalLengths(found, reciprocal, from, to);
  });
  return { data: out, shape: v.shape };
}
