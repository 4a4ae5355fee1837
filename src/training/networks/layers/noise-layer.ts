import type { Random } from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer } from '../layer.ts';

/** n_μ, n_σ, r_μ and r_σ of the paper. */
const [meanRange, deviationRange, meanSpread, deviationSpread] = [0.5, 1.25, 0.1, 0.1];

/**
 * Noise whose distribution is another at every step, to undo what Batch Normalization does to the
 * distribution of activations.
 *
 * Formula: y = s x + m; at each step every channel draws μ from U(−0.5, 0.5) and σ from U(1, 1.25),
 * then every number m from U(μ − 0.1, μ + 0.1) and s from N(σ, 0.1²); outside of training y = x
 *
 * @param input [N, C, ...spatial]
 * @param random moves on at every step of training
 * @see Santurkar et al. 2018, arXiv 1805.11604, appendix A.1
 */
export function noiseLayer(kernels: Kernels, name: string, input: Hidden, random: Random): Layer {
  const output = createActivation(kernels, input.value.shape);
  const [x, y] = [input.value.data, output.value.data];
  const [dx, dy] = [input.gradient.data, output.gradient.data];
  const [examples = 1, channels = 1] = input.value.shape;
  const places = x.length / (examples * channels);
  const scale = kernels.floats(x.length);
  return {
    name,
    output,
    forward: (mode) => {
      if (mode !== 'train') {
        scale.fill(1);
        y.set(x);
        return;
      }
      for (let c = 0; c < channels; c += 1) {
        const mean = meanRange * (2 * random.uniform() - 1);
        const deviation = 1 + (deviationRange - 1) * random.uniform();
        for (let n = 0; n < examples; n += 1) {
          const start = (n * channels + c) * places;
          for (let i = start; i < start + places; i += 1) {
            const shift = mean + meanSpread * (2 * random.uniform() - 1);
            scale[i] = deviation + deviationSpread * random.normal();
            y[i] = scale[i]! * x[i]! + shift; // i < x.length
          }
        }
      }
    },
    backward: () => {
      for (let i = 0; i < dx.length; i += 1) dx[i] = scale[i]! * dy[i]!; // i < dx.length
    },
  };
}
