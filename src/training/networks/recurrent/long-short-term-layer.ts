import type { FloatArray, Random, Tensor } from '../../../core/index.ts';
import { normal } from '../initialization.ts';
import type { Kernels } from '../kernels.ts';
import { zeros, type Activation } from '../layer.ts';
import type { Parameters } from '../parameters.ts';
import { closeGates, hideCell, openGates, showCell, type GateStep } from './gates.ts';
import type { RecurrentLayer, RecurrentOptions } from './recurrent-layer.ts';
import { stepNormalization, type StepOptions } from './step-normalization.ts';
import { byStep, createCourse, viewsOf } from './views.ts';

/** T, N and H. */
type Sizes = readonly [steps: number, examples: number, units: number];

/**
 * A long short-term memory, with or without normalization.
 *
 * Formula: (i, f, g, o) = norm(W h_{t−1}) + norm(U x_t) + b, c_t = σ(f) c_{t−1} + σ(i) tanh(g),
 * h_t = σ(o) tanh(norm(c_t)); each norm has its own γ and β, one for all steps
 *
 * @param input [N, T, I]
 * @see Hochreiter & Schmidhuber 1997; Ba et al. 2016, arXiv 1607.06450, equations (20) to (22);
 *   Cooijmans et al. 2016, arXiv 1603.09025, equations (6) to (8)
 */
export function longShortTermLayer(
  kernels: Kernels,
  parameters: Parameters,
  input: Activation,
  { name, units, normalization }: RecurrentOptions,
  random: Random,
): RecurrentLayer {
  const [examples = 1, steps = 1, inputs = 1] = input.value.shape;
  const { recurrent, read, bias } = takeLearned(parameters, name, units, inputs, random);
  const sizes: Sizes = [steps, examples, units];
  const { states, gradients, slopes, carried, gates } = createBuffers(kernels, sizes);
  const norms = createNorms(kernels, parameters, name, sizes, normalization);
  const { recalls, reads, cells, recalled, recalledGradients, cellValues, cellGradients } = norms;
  const none = kernels.floats(4 * units);
  const at = stepsOf(gates, cellValues, kernels.floats(examples * units));
  const x = zeros(kernels, [steps, examples, inputs]);
  const { recallShape, recallAll, readShape } = shapesOf(sizes, inputs);
  return {
    name,
    output: { value: states.at[steps]!, gradient: gradients.at[steps]! },
    stateGradients: gradients.at,
    normalization: recalls,
    forward: (mode) => {
      byStep(input.value, x);
      kernels.multiply(readShape, x.data, read.value.data, none, reads.input.value.data);
      for (let t = 0; t < steps; t += 1) {
        const [before, sum] = [states.at[t]!.data, recalled[t]!.data]; // t < steps
        kernels.multiply(recallShape, before, recurrent.value.data, none, sum);
        recalls.forward(t, mode);
        reads.forward(t, mode);
        const [a, b] = [recalls.outputs[t]!.value.data, reads.outputs[t]!.value.data];
        openGates(units, a, b, bias.value.data, at[t]!);
        cells.forward(t, mode);
        showCell(units, cells.outputs[t]!.value.data, at[t]!, states.at[t + 1]!.data);
      }
    },
    backward: () => {
      carried.fill(0);
      for (let t = steps - 1; t >= 0; t -= 1) {
        const dh = gradients.at[t + 1]!.data; // t < steps
        hideCell(units, dh, at[t]!, cells.outputs[t]!.gradient.data);
        cells.backward(t);
        addTo(carried, cellGradients[t]!.data);
        closeGates(units, dh, carried, at[t]!, slopes.at[t]!.data);
        recalls.outputs[t]!.gradient.data.set(slopes.at[t]!.data);
        reads.outputs[t]!.gradient.data.set(slopes.at[t]!.data);
        recalls.backward(t);
        reads.backward(t);
        const da = recalledGradients[t]!.data;
        kernels.multiplyInputGradient(recallShape, da, recurrent.value.data, gradients.at[t]!.data);
      }
      for (const each of [recalls, reads, cells]) each.gather();
      const [da, du] = [recalls.input.gradient.data, reads.input.gradient.data];
      kernels.multiplyWeightGradient(recallAll, da, states.before.data, recurrent.gradient.data);
      kernels.multiplyWeightGradient(readShape, du, x.data, read.gradient.data);
      kernels.biasGradient(1, slopes.whole.data, bias.gradient.data);
    },
  };
}

/** The products of one step with the state, of all steps with it, and of all with the input. */
function shapesOf([steps, examples, units]: Sizes, inputs: number) {
  const recallShape = { examples, inputs: units, outputs: 4 * units };
  const readShape = { examples: steps * examples, inputs, outputs: 4 * units };
  return { recallShape, recallAll: { ...recallShape, examples: steps * examples }, readShape };
}

/** Each step's numbers with the cell that it makes and the one before, which is `start` at first. */
function stepsOf(
  gates: readonly Pick<GateStep, 'gates' | 'shown'>[],
  cells: readonly Tensor[],
  start: FloatArray,
): readonly GateStep[] {
  return gates.map((step, t) => ({
    ...step,
    before: cells[t - 1]?.data ?? start,
    cell: cells[t]!.data, // as many as steps
  }));
}

/** W [4 H, H], U [4 H, I] and b [4 H], whose part for the forget gate is 1 at first. */
function takeLearned(
  parameters: Parameters,
  name: string,
  units: number,
  inputs: number,
  random: Random,
) {
  const draw = (columns: number) => normal(random, Math.sqrt(1 / columns));
  return {
    recurrent: parameters.take(`${name}.recurrent`, [4 * units, units], draw(units)),
    read: parameters.take(`${name}.input`, [4 * units, inputs], draw(inputs)),
    bias: parameters.take(`${name}.bias`, [4 * units], (values) => {
      values.fill(1, units, 2 * units);
    }),
  };
}

/** The three normalizations, and the steps of what they read. */
function createNorms(
  kernels: Kernels,
  parameters: Parameters,
  name: string,
  [steps, examples, units]: Sizes,
  normalization: StepOptions,
) {
  const norm = (part: string, features: number) => {
    const shape = [steps, examples, features] as const;
    return stepNormalization(kernels, parameters, `${name}.${part}`, shape, normalization);
  };
  const recalls = norm('recurrentNorm', 4 * units);
  const reads = norm('inputNorm', 4 * units);
  const cells = norm('cellNorm', units);
  return {
    recalls,
    reads,
    cells,
    recalled: viewsOf(recalls.input.value, steps, [examples, 4 * units]),
    recalledGradients: viewsOf(recalls.input.gradient, steps, [examples, 4 * units]),
    cellValues: viewsOf(cells.input.value, steps, [examples, units]),
    cellGradients: viewsOf(cells.input.gradient, steps, [examples, units]),
  };
}

function createBuffers(kernels: Kernels, sizes: Sizes) {
  const [steps, examples, units] = sizes;
  const gates = zeros(kernels, [steps, examples, 4 * units]);
  const slopes = zeros(kernels, gates.shape);
  const shown = zeros(kernels, sizes);
  const gateViews = viewsOf(gates, steps, [examples, 4 * units]);
  return {
    states: createCourse(kernels, sizes),
    gradients: createCourse(kernels, sizes),
    slopes: { whole: slopes, at: viewsOf(slopes, steps, [examples, 4 * units]) },
    carried: kernels.floats(examples * units),
    gates: viewsOf(shown, steps, [examples, units]).map((view, t) => ({
      shown: view.data,
      gates: gateViews[t]!.data, // as many as steps
    })),
  };
}

function addTo(sum: FloatArray, more: FloatArray): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = sum[i]! + more[i]!; // of one length
}
