import {
  adaptiveInstanceNorm,
  instanceNorm,
  instancePartition,
  moments,
  type Tensor,
} from '../../core/index.ts';

/** Which of the style's statistics move. */
export type Moved = 'both' | 'mean' | 'deviation';

/** Small beside the variance of any feature of a photograph, and enough for a blank one. */
const epsilon = 1e-9;

/**
 * Gives the content a part of the style's statistics, channel by channel.
 *
 * @param content [1, C, H, W]
 * @param style [1, C, …]
 * @param strength 0 leaves the content, 1 moves the statistics all the way
 */
export function transfer(
  content: Tensor,
  style: Tensor,
  moved: Moved,
  strength: number,
): Float64Array {
  const full = moved === 'both' ? both(content, style) : one(content, style, moved);
  return full.map((value, index) => (1 - strength) * (content.data[index] ?? 0) + strength * value);
}

function both(content: Tensor, style: Tensor): Float64Array {
  return Float64Array.from(adaptiveInstanceNorm(content, style, { epsilon }).y.data);
}

/** With one example, γ and β of Instance Normalization are a mean and a deviation for each channel. */
function one(content: Tensor, style: Tensor, moved: 'mean' | 'deviation'): Float64Array {
  const ofContent = moments(content, instancePartition(content.shape));
  const ofStyle = moments(style, instancePartition(style.shape));
  const [spread, place] = moved === 'mean' ? [ofContent, ofStyle] : [ofStyle, ofContent];
  const gamma = spread.variance.map((variance) => Math.sqrt(variance + epsilon));
  return Float64Array.from(instanceNorm(content, { gamma, beta: place.mean, epsilon }).y.data);
}
