import {
  spectralNorm,
  spectralNormBackward,
  weightNorm,
  weightNormBackward,
  weightStandardization,
  weightStandardizationBackward,
  type Spectrum,
  type Statistics,
} from '../../../core/index.ts';
import type { Fill } from '../initialization.ts';
import type { Kernels } from '../kernels.ts';
import { zeros, type Mode, type Parameter } from '../layer.ts';
import type { Parameters } from '../parameters.ts';

/** How a layer's weight is made of what is learned. */
export type WeightKind = 'plain' | 'normalized' | 'standardized' | 'spectral';

/** A weight as its layer uses it. */
export interface Weight {
  /** The value that the layer multiplies with, and the gradient that it writes. */
  readonly used: Pick<Parameter, 'value' | 'gradient'>;
  /** Makes the used value of the learned ones: before the layer's forward step. */
  readonly forward: (mode: Mode) => void;
  /** Makes the learned values' gradients of the used one's: after the layer's backward step. */
  readonly backward: () => void;
}

/**
 * The weight of a layer: as it is, normalized, standardized, or divided by its largest singular value.
 *
 * Formula: w; w = g v / ‖v‖ for each output, with g = ‖v‖ at first, so that w starts as v;
 * ŵ = (w − μ) / √(σ² + ε) over each output's weights; w / σ₁, with one power iteration a step
 *
 * @param name the layer's
 * @param shape [outputs, ...]
 * @param fill writes the first w or v
 */
export function createWeight(
  kernels: Kernels,
  parameters: Parameters,
  kind: WeightKind,
  name: string,
  shape: readonly number[],
  fill: Fill,
): Weight {
  if (kind === 'normalized') return normalizedWeight(kernels, parameters, name, shape, fill);
  const learned = parameters.take(`${name}.weight`, shape, fill);
  if (kind === 'standardized') return standardizedWeight(kernels, learned);
  if (kind === 'spectral') return spectralWeight(kernels, parameters, learned);
  return { used: learned, forward: () => undefined, backward: () => undefined };
}

function normalizedWeight(
  kernels: Kernels,
  parameters: Parameters,
  name: string,
  shape: readonly number[],
  fill: Fill,
): Weight {
  const v = parameters.take(`${name}.direction`, shape, fill);
  const outputs = shape[0] ?? 1;
  const g = parameters.take(`${name}.length`, [outputs], (values) => {
    const m = v.value.data.length / outputs;
    for (let o = 0; o < outputs; o += 1) {
      let square = 0;
      for (let i = o * m; i < o * m + m; i += 1) square += v.value.data[i]! * v.value.data[i]!;
      values[o] = Math.sqrt(square);
    }
  });
  const used = { value: zeros(kernels, shape), gradient: zeros(kernels, shape) };
  const into = { out: used.value.data };
  const gradients = { out: { dv: v.gradient.data, dg: g.gradient.data } };
  return {
    used,
    forward: () => {
      weightNorm(v.value, g.value.data, into);
    },
    backward: () => {
      weightNormBackward(used.gradient, v.value, g.value.data, gradients);
    },
  };
}

function standardizedWeight(kernels: Kernels, { value, gradient }: Parameter): Weight {
  const used = { value: zeros(kernels, value.shape), gradient: zeros(kernels, value.shape) };
  const [into, back] = [{ out: used.value.data }, { out: gradient.data }];
  let statistics: Statistics | undefined;
  return {
    used,
    forward: () => {
      ({ statistics } = weightStandardization(value, into));
    },
    backward: () => {
      if (statistics === undefined) throw new Error('backward needs a forward step before it');
      weightStandardizationBackward(used.gradient, value, statistics, back);
    },
  };
}

/** How often the power iteration runs before the first step, as PyTorch's does. */
const warmUp = 15;

function spectralWeight(
  kernels: Kernels,
  parameters: Parameters,
  { name, value, gradient }: Parameter,
): Weight {
  const used = { value: zeros(kernels, value.shape), gradient: zeros(kernels, value.shape) };
  const outputs = value.shape[0] ?? 1;
  const u = parameters.keep(`${name}.u`, outputs, (values) => values.fill(1));
  const v = parameters.keep(`${name}.v`, value.data.length / outputs, (values) => values.fill(0));
  let spectrum: Spectrum | undefined;
  return {
    used,
    forward: (mode) => {
      const begun = v.some((number) => number !== 0);
      const iterations = (begun ? 0 : warmUp) + (mode === 'train' ? 1 : 0);
      spectrum = spectralNorm(value, { u, v, iterations, out: used.value.data });
      u.set(spectrum.u);
      v.set(spectrum.v);
    },
    backward: () => {
      if (spectrum === undefined) throw new Error('backward needs a forward step before it');
      spectralNormBackward(used.gradient, value, spectrum, { out: gradient.data });
    },
  };
}
