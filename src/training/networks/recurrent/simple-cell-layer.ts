import { tanh, type Random } from '../../../core/index.ts';
import { constant, normal } from '../initialization.ts';
import type { Kernels } from '../kernels.ts';
import { zeros, type Activation } from '../layer.ts';
import type { Parameters } from '../parameters.ts';
import type { RecurrentLayer, RecurrentOptions } from './recurrent-layer.ts';
import { stepNormalization } from './step-normalization.ts';
import { byStep, createCourse, viewsOf } from './views.ts';

/**
 * A simple recurrent layer (Elman's), with or without a normalization of its sums.
 *
 * Formula: a_t = W h_{t−1} + U x_t + b, h_t = tanh(norm(a_t)); backward from t = T:
 * da_t = norm′((1 − h_t²) dh_t), dh_{t−1} = da_t W, dW = Σ da_tᵀ h_{t−1}, dU = Σ da_tᵀ x_t
 *
 * @param input [N, T, I]
 * @see Ba et al. 2016, arXiv 1607.06450, equation (4), for Layer Normalization
 */
export function simpleCellLayer(
  kernels: Kernels,
  parameters: Parameters,
  input: Activation,
  { name, units, normalization }: RecurrentOptions,
  random: Random,
): RecurrentLayer {
  const [examples = 1, steps = 1, inputs = 1] = input.value.shape;
  const draw = (columns: number) => normal(random, Math.sqrt(1 / columns));
  const w = parameters.take(`${name}.recurrent`, [units, units], draw(units));
  const u = parameters.take(`${name}.input`, [units, inputs], draw(inputs));
  const b = parameters.take(`${name}.bias`, [units], constant(0));
  const shape = [steps, examples, units] as const;
  const norm = stepNormalization(kernels, parameters, `${name}.norm`, shape, normalization);
  const [states, gradients] = [createCourse(kernels, shape), createCourse(kernels, shape)];
  const x = zeros(kernels, [steps, examples, inputs]);
  const sums = viewsOf(norm.input.value, steps, [examples, units]);
  const sumGradients = viewsOf(norm.input.gradient, steps, [examples, units]);
  const recalled = zeros(kernels, [examples, units]);
  const none = zeros(kernels, [units]);
  const [rows, all] = [examples, steps * examples];
  const recall = { examples: rows, inputs: units, outputs: units };
  const recallAll = { ...recall, examples: all };
  const read = { examples: all, inputs, outputs: units };
  const output = { value: states.at[steps]!, gradient: gradients.at[steps]! };
  return {
    name,
    output,
    stateGradients: gradients.at,
    normalization: norm,
    forward: (mode) => {
      byStep(input.value, x);
      kernels.multiply(read, x.data, u.value.data, b.value.data, norm.input.value.data);
      for (let t = 0; t < steps; t += 1) {
        const [a, h] = [sums[t]!.data, states.at[t + 1]!.data]; // t < steps
        kernels.multiply(recall, states.at[t]!.data, w.value.data, none.data, recalled.data);
        for (let i = 0; i < a.length; i += 1) a[i] = a[i]! + recalled.data[i]!;
        norm.forward(t, mode);
        const y = norm.outputs[t]!.value.data;
        for (let i = 0; i < h.length; i += 1) h[i] = tanh(y[i]!); // i < y.length
      }
    },
    backward: () => {
      for (let t = steps - 1; t >= 0; t -= 1) {
        const [h, dh] = [states.at[t + 1]!.data, gradients.at[t + 1]!.data]; // t < steps
        const dy = norm.outputs[t]!.gradient.data;
        for (let i = 0; i < h.length; i += 1) dy[i] = (1 - h[i]! * h[i]!) * dh[i]!;
        norm.backward(t);
        const da = sumGradients[t]!.data;
        kernels.multiplyInputGradient(recall, da, w.value.data, gradients.at[t]!.data);
      }
      norm.gather();
      const da = norm.input.gradient.data;
      kernels.multiplyWeightGradient(recallAll, da, states.before.data, w.gradient.data);
      kernels.multiplyWeightGradient(read, da, x.data, u.gradient.data);
      kernels.biasGradient(1, da, b.gradient.data);
    },
  };
}
