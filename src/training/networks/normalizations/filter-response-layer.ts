import { filterResponseNorm, filterResponseNormBackward } from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer, type Parameter } from '../layer.ts';
import type { NormalizationOptions } from './options.ts';
import { buffersOf, type ScaleAndShift } from './scale-and-shift.ts';

/**
 * Filter Response Normalization with its thresholded unit, which stands for the rectifier.
 *
 * Formula: y = max(γ x / √(1/m Σ x² + ε) + β, τ)
 *
 * @param input [N, C, ...spatial]
 * @param own γ and β [C]
 * @param tau τ [C]
 */
export function filterResponseLayer(
  kernels: Kernels,
  name: string,
  input: Hidden,
  own: ScaleAndShift,
  tau: Parameter,
  { epsilon }: NormalizationOptions,
): Layer {
  const output = createActivation(kernels, input.value.shape);
  const buffers = buffersOf(own, epsilon, input, output);
  const forward = { ...buffers.forward, tau: tau.value.data };
  const out = { ...buffers.backward.out, dtau: tau.gradient.data };
  const [x, dy] = [input.value, output.gradient];
  let meanSquare: Float64Array | undefined;
  return {
    name,
    output,
    forward: () => {
      ({ meanSquare } = filterResponseNorm(x, forward));
    },
    backward: () => {
      if (meanSquare === undefined) throw new Error('backward needs a forward step before it');
      filterResponseNormBackward(dy, x, meanSquare, { ...forward, out });
    },
  };
}
