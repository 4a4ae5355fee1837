import { backward, type GradientBuffers } from '../kernel/backward.ts';
import { scaledMeanSquares, unmeasured } from '../kernel/scaled-mean-squares.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireFloats } from '../validation/require-floats.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { setReciprocalLengths } from './reciprocal-lengths.ts';
import { weightRows, type WeightOptions } from './weight-rows.ts';

/**
 * The backward step of Weight Normalization.
 *
 * Formula: dg = Σ dw v / ‖v‖, dv = g / ‖v‖ (dw − dg v / ‖v‖); dv is orthogonal to v
 *
 * @param dw [outputs, ...], the gradient of the weight
 * @param v [outputs, ...], the direction
 * @param g [outputs], or [1] for `per: 'whole'`, the length
 * @param options the forward step's, and buffers for dv and dg
 * @returns dv with v's shape, dg with g's length
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or a buffer shares memory with another array
 * @example
 * weightNormBackward(tensor([1, 0], [1, 2]), tensor([3, 4], [1, 2]), Float64Array.of(10)).dg // => Float64Array.of(0.6)
 * @see Salimans & Kingma 2016, arXiv 1602.07868, equation (3)
 */
export function weightNormBackward(
  dw: Tensor,
  v: Tensor,
  g: FloatArray,
  options: WeightOptions & {
    readonly out?: { readonly dv?: FloatArray; readonly dg?: FloatArray } | undefined;
  } = {},
): { readonly dv: Tensor; readonly dg: FloatArray } {
  requireTensor('v', v);
  const { partition, parameters } = weightRows(v.shape, options);
  requireTensor('dw', dw, v.shape);
  requireOutput('dw.data', dw.data, v.data, v.data.length);
  requireFloats('g', g, parameters.length);
  const buffers = options.out;
  requireApart(
    { 'out.dv': buffers?.dv, 'out.dg': buffers?.dg },
    { 'dw.data': dw.data, 'v.data': v.data },
    { g },
  );
  const out: GradientBuffers = {
    dx: requireOutput('out.dv', buffers?.dv, dw.data, dw.data.length),
    dgamma: requireOutput('out.dg', buffers?.dg, dw.data, g.length),
  };
  const found = unmeasured(partition.sets);
  const reciprocal = new Float64Array(partition.sets);
  scaledMeanSquares(v.data, partition, found);
  setReciprocalLengths(found, reciprocal, 0, partition.sets);
  const root = Math.sqrt(partition.elementsPerSet);
  const step = {
    partition,
    parameters,
    mean: new Float64Array(partition.sets),
    reciprocal,
    gamma: Float64Array.from(g, (length) => length / root),
    kept: {},
    statistics: 'mean square',
  } as const;
  const { dx, dgamma } = backward(dw, v, step, out);
  for (let row = 0; row < dgamma.length; row += 1) dgamma[row]! /= root; // row < length
  return { dv: dx, dg: dgamma };
}
