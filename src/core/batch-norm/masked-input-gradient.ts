import type { GradientSums } from '../kernel/gradient-sums.ts';
import type { FloatArray } from '../tensor/tensor.ts';

/** What the elements of a channel share. */
export interface ChannelFactors {
  readonly mean: Float64Array;
  readonly reciprocal: Float64Array;
  readonly gamma: Float64Array;
  readonly sums: GradientSums;
  readonly count: number;
}

/**
 * The gradient of the input of Batch Normalization with a mask.
 *
 * Formula: dx = r (γ dy − w (Σ γ dy / m + x̂ Σ γ dy x̂ / m)), w = 1 at kept positions and 0 at others
 *
 * @param dy [N, C, ...spatial], the gradient of the output
 * @param x the input
 * @param mask [N, ...spatial]
 * @param inner how many positions an example has
 * @param factors what the elements of a channel share
 * @param dx receives the gradient; may be dy or x itself
 */
export function maskedInputGradient(
  dy: FloatArray,
  x: FloatArray,
  mask: Uint8Array,
  inner: number,
  factors: ChannelFactors,
  dx: FloatArray,
): void {
  if (x instanceof Float32Array) single(dy, x, mask, inner, factors, dx);
  else double(dy, x, mask, inner, factors, dx);
}

// Two doors to one loop, one for each type: see ../kernel/README.md.
function single(
  dy: FloatArray,
  x: FloatArray,
  mask: Uint8Array,
  inner: number,
  factors: ChannelFactors,
  dx: FloatArray,
): void {
  if (dy[0] !== undefined && x[0] !== undefined && dx[0] !== undefined)
    loop(dy, x, mask, inner, factors, dx);
}

function double(
  dy: FloatArray,
  x: FloatArray,
  mask: Uint8Array,
  inner: number,
  factors: ChannelFactors,
  dx: FloatArray,
): void {
  if (dy[0] !== undefined && x[0] !== undefined && dx[0] !== undefined)
    loop(dy, x, mask, inner, factors, dx);
}

function loop(
  dy: FloatArray,
  x: FloatArray,
  mask: Uint8Array,
  inner: number,
  { mean, reciprocal, gamma, sums, count }: ChannelFactors,
  dx: FloatArray,
): void {
  const channels = mean.length;
  for (let row = 0, i = 0; i < dx.length; row += 1) {
    const channel = row % channels;
    const first = ((row - channel) / channels) * inner - i;
    const [centre, r] = [mean[channel]!, reciprocal[channel]!]; // channel < C
    const gradient = sums.setGradient[channel]! / count;
    const product = sums.setProduct[channel]! / count;
    const factor = gamma[channel]!;
    for (const end = i + inner; i < end; i += 1) {
      const normalized = (x[i]! - centre) * r; // i < dx.length = x.length
      const kept = mask[first + i] === 0 ? 0 : gradient + normalized * product;
      dx[i] = r * (factor * dy[i]! - kept);
    }
  }
}
