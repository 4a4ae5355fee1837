import type { Statistics } from '../moments.ts';
import { countElements } from '../partition/count-elements.ts';
import type { Tensor } from '../tensor/tensor.ts';
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
  const kept = new Float64Array(count);
  for (let channel = 0; channel < channels; channel += 1) {
    gather(x, mask, channel, kept);
    const shift = Number.isFinite(kept[0]) ? kept[0]! : 0; // count >= 1
    const centre = shift + kept.reduce((sum, value) => sum + (value - shift), 0) / count;
    let [s, q] = [0, 0];
    for (const value of kept) {
      s += value - centre;
      q += (value - centre) * (value - centre);
    }
    mean[channel] = Number.isNaN(s) ? centre : centre + s / count;
    variance[channel] = Math.max(0, (q - (s * s) / count) / count);
  }
  return { mean, variance, count };
}

function gather(x: Tensor, mask: Uint8Array, channel: number, kept: Float64Array): void {
  const [, channels = 1] = x.shape;
  const inner = countElements(x.shape, 2);
  let k = 0;
  for (let position = 0; position < mask.length; position += 1) {
    if (mask[position] === 0) continue;
    const n = Math.floor(position / inner);
    kept[k] = x.data[(n * channels + channel) * inner + (position - n * inner)]!; // in range
    k += 1;
  }
}
