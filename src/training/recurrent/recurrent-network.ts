import {
  layerNorm,
  layerNormBackward,
  tensor,
  type Random,
  type Statistics,
  type Tensor,
} from '../../core/index.ts';
import { linearInputGradient } from '../linear/linear-backward.ts';
import { linear } from '../linear/linear.ts';
import { mapTensor } from '../linear/map-tensor.ts';
import { activations, type ActivationName } from './activation.ts';

/** A small recurrent network with one sequence of inputs. */
export interface RecurrentNetwork {
  /** W [H, H]. */
  readonly recurrent: Tensor;
  /** U x_t [1, H] for each step. */
  readonly driven: readonly Tensor[];
}

/** How the network runs. */
export interface RecurrentOptions {
  /** g, by which all weights are multiplied. */
  readonly scale: number;
  readonly activation: ActivationName;
  /** γ of the Layer Normalization before the activation; none is there if it is left out. */
  readonly gain?: number | undefined;
}

/** One step of a run: what its way back needs. */
interface Step {
  readonly sums: Tensor;
  readonly statistics: Statistics | undefined;
  readonly state: Tensor;
}

/**
 * Draws a network, its inputs and its start.
 *
 * Formula: W_ij from N(0, 1/H); U x_t from N(0, drive²), independent at every step
 *
 * @param size H
 * @param steps T
 * @param drive the size of what the inputs add at each step
 */
export function drawRecurrentNetwork(
  random: Random,
  size: number,
  steps: number,
  drive: number,
): RecurrentNetwork {
  const draw = (count: number, deviation: number): Float64Array =>
    Float64Array.from({ length: count }, () => deviation * random.normal());
  return {
    recurrent: tensor(draw(size * size, 1 / Math.sqrt(size)), [size, size]),
    driven: Array.from({ length: steps }, () => tensor(draw(size, drive), [1, size])),
  };
}

/**
 * Runs the network.
 *
 * Formula: a_t = g (W h_{t−1} + U x_t); h_t = φ(a_t), or φ(LN(a_t)); Ba et al. 2016, equation (4)
 *
 * @param start h₀ [1, H]
 */
export function runForward(
  { recurrent, driven }: RecurrentNetwork,
  start: Tensor,
  options: RecurrentOptions,
): readonly Step[] {
  const { value } = activations[options.activation];
  let state = start;
  return driven.map((input) => {
    const recalled = linear(state, recurrent);
    const sums = mapTensor(recalled, (a, i) => options.scale * (a + input.data[i]!));
    const normalized = options.gain === undefined ? undefined : normalizeSums(sums, options.gain);
    state = mapTensor(normalized?.y ?? sums, value);
    return { sums, statistics: normalized?.statistics, state };
  });
}

/**
 * Sends a gradient back through time.
 *
 * Formula: dh_{t−1} = g Wᵀ da_t, da_t = LN'(φ′ dh_t)
 *
 * @param last ∂L/∂h_T [1, H]
 * @returns ∂L/∂h_t for t = 0 … T
 */
export function runBackward(
  { recurrent }: RecurrentNetwork,
  steps: readonly Step[],
  last: Tensor,
  options: RecurrentOptions,
): readonly Tensor[] {
  const { slope } = activations[options.activation];
  let gradient = last;
  const gradients = [gradient];
  for (const { sums, statistics, state } of steps.toReversed()) {
    const inner = mapTensor(gradient, (dh, i) => dh * slope(state.data[i]!));
    const da =
      statistics === undefined
        ? inner
        : layerNormBackward(inner, sums, statistics, affineOf(sums, options.gain ?? 1)).dx;
    const dh = linearInputGradient(da, recurrent);
    gradient = mapTensor(dh, (value) => options.scale * value);
    gradients.push(gradient);
  }
  return gradients.reverse();
}

function normalizeSums(sums: Tensor, gain: number) {
  return layerNorm(sums, affineOf(sums, gain));
}

function affineOf({ data }: Tensor, gain: number) {
  return { gamma: new Float64Array(data.length).fill(gain) };
}
