import { finishMoments } from '../kernel/finish-moments.ts';
import { sumDifferences } from '../kernel/sum-differences.ts';
import { sumSquares } from '../kernel/sum-squares.ts';
import type { Statistics } from '../moments.ts';
import { countElements } from '../partition/count-elements.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireMask } from '../validation/require-mask.ts';
import { requireShape } from '../validation/require-shape.ts';
import { requireTensor } from '../validation/require-tensor.ts';

/**
 * Each channel's mean and variance over the positions that a mask keeps.
 *
 * Formula: μ = 1/m Σ x_i, σ² = 1/m Σ (x_i − μ)² over the m kept positions; as `moments`
 *
 * @param x [N, C, ...spatial]
 * @param mask [N, ...spatial] as one list: 1 keeps a position of all channels, 0 leaves it out
 * @returns mean and variance [C], and m
 * @throws TypeError if x does not hold a Float32Array or Float64Array, or the mask is no Uint8Array
 * @throws RangeError if the mask has another length or keeps nothing
 * @example
 * maskedStatistics(tensor([1, 3, 0], [3, 1]), Uint8Array.of(1, 1, 0)).mean // => Float64Array.of(2)
 */
export function maskedStatistics(x: Tensor, mask: Uint8Array): Statistics {
  requireTensor('x', x);
  requireShape('x.shape', x.shape, 2);
  const [examples = 1, channels = 1] = x.shape;
  const count = requireMask(mask, examples * countElements(x.shape, 2));
  const mean = new Float64Array(channels);
  const variance = new Float64Array(channels);
  const positions = keptPositions(mask, count);
  const kept = new Float64Array(count);
  const sums = new Float64Array(2);
  const inner = countElements(x.shape, 2);
  for (let channel = 0; channel < channels; channel += 1) {
    gather(x.data, positions, channel, channels, inner, kept);
    const shift = Number.isFinite(kept[0]) ? kept[0]! : 0; // count >= 1
    const centre = shift + sumDifferences(kept, 0, count, shift) / count;
    sums.fill(0);
    sumSquares(kept, 0, count, centre, sums);
    finishMoments(channel, centre, sums[0]!, sums[1]!, count, mean, variance);
  }
  return { mean, variance, count };
}

function keptPositions(mask: Uint8Array, count: number): Int32Array {
  const positions = new Int32Array(count);
  let k = 0;
  for (const [position, kept] of mask.entries()) {
    if (kept === 0) continue;
    positions[k] = position;
    k += 1;
  }
  return positions;
}

/** Brings what the mask keeps of a channel together. */
function gather(
  x: FloatArray,
  positions: Int32Array,
  channel: number,
  channels: number,
  inner: number,
  kept: Float64Array,
): void {
  if (x instanceof Float32Array) single(x, positions, channel, channels, inner, kept);
  else double(x, positions, channel, channels, inner, kept);
}

// Two doors to one loop, one for each type: see ../kernel/README.md.
function single(
  x: FloatArray,
  positions: Int32Array,
  channel: number,
  channels: number,
  inner: number,
  kept: Float64Array,
): void {
  if (x[0] !== undefined) loop(x, positions, channel, channels, inner, kept);
}

function double(
  x: FloatArray,
  positions: Int32Array,
  channel: number,
  channels: number,
  inner: number,
  kept: Float64Array,
): void {
  if (x[0] !== undefined) loop(x, positions, channel, channels, inner, kept);
}

function loop(
  x: FloatArray,
  positions: Int32Array,
  channel: number,
  channels: number,
  inner: number,
  kept: Float64Array,
): void {
  // Position p of example n stands at (n C + channel) inner + p − n inner.
  let shift = channel * inner;
  let end = inner;
  for (let k = 0; k < positions.length; k += 1) {
    const position = positions[k]!; // k < length, and all are in x
    for (; position >= end; end += inner) shift += (channels - 1) * inner;
    kept[k] = x[position + shift]!;
  }
}
