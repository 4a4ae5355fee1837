import type { FloatArray, Random } from '../../core/index.ts';

/** A layer with three output channels, as the patches of input that it sees. */
export interface Layer {
  /** [positions, inputs]: the inputs of a linear layer, or what the kernel of a convolution covers. */
  readonly patches: Float64Array;
  /** [channels, inputs]. */
  readonly weight: Float64Array;
  /** [channels]. */
  readonly bias: Float64Array;
  readonly inputs: number;
  readonly positions: number;
}

/** How many output channels the layers have. */
export const channels = 3;

/** A linear layer from 6 features to 3, and 16 examples. */
export function linearLayer(random: Random): Layer {
  return fill(random, 6, normals(random, 16 * 6));
}

/** A 3 × 3 convolution from 2 channels to 3 over one 6 × 6 image, without padding: 4 × 4 outputs. */
export function convolution(random: Random): Layer {
  const image = normals(random, 2 * 6 * 6);
  const patches = new Float64Array(16 * 18).map((_, index) => {
    const [position, input] = [Math.floor(index / 18), index % 18];
    const [channel, offset] = [Math.floor(input / 9), input % 9];
    const row = Math.floor(position / 4) + Math.floor(offset / 3);
    return image[(channel * 6 + row) * 6 + (position % 4) + (offset % 3)] ?? NaN;
  });
  return fill(random, 18, patches);
}

/**
 * The layer's outputs: sums in double, rounded once to the type of `weight`.
 *
 * @returns [positions, channels]
 */
export function applyLayer(
  { patches, inputs, positions }: Layer,
  weight: FloatArray,
  bias: FloatArray,
): FloatArray {
  const outputs =
    weight instanceof Float32Array
      ? new Float32Array(positions * channels)
      : new Float64Array(positions * channels);
  for (let index = 0; index < outputs.length; index++) {
    const [position, channel] = [Math.floor(index / channels), index % channels];
    let sum = bias[channel] ?? NaN;
    for (let input = 0; input < inputs; input++) {
      sum +=
        (weight[channel * inputs + input] ?? NaN) * (patches[position * inputs + input] ?? NaN);
    }
    outputs[index] = sum;
  }
  return outputs;
}

function fill(random: Random, inputs: number, patches: Float64Array): Layer {
  const size = Math.sqrt(2 / inputs);
  return {
    patches,
    weight: normals(random, channels * inputs).map((value) => size * value),
    bias: normals(random, channels).map((value) => 1.2 * value),
    inputs,
    positions: patches.length / inputs,
  };
}

function normals(random: Random, count: number): Float64Array {
  return Float64Array.from({ length: count }, () => random.normal());
}
