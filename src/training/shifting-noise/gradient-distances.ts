import type { Parameter } from '../networks/layer.ts';
import { distanceBetween, gradientsOf, stepFrom, type PointInWeights } from './point-in-weights.ts';

/** Computes all gradients anew, at where the parameters stand: of the same batch, with the same noise. */
export type Replay = () => number;

/** A step of gradient descent from a point. */
export interface DescentStep {
  readonly parameters: readonly Parameter[];
  readonly from: PointInWeights;
  readonly gradient: PointInWeights;
  /** η. */
  readonly rate: number;
}

/** The weights whose gradient is watched, and the layers before them, by name. */
const own = 'dense2.weight';
const earlier = /^(?:dense|norm)[01]\./u;
/** At these parts of the step the gradient is taken again. */
const parts = [0.25, 0.5, 0.75, 1] as const;

/**
 * The internal covariate shift of the last hidden layer's weights: how far their gradient moves when the
 * layers before them take their step, and they and the layers behind do not.
 *
 * Formula: ‖G − G′‖ with G = ∇W L(W₁, …, W_k) and G′ = ∇W L(W₁⁺, …, W⁺ of the layer before, W, …, W_k)
 *
 * @see Santurkar et al. 2018, arXiv 1805.11604, definition 2.1
 */
export function gradientShift(step: DescentStep, replay: Replay): number {
  const { parameters, from, gradient, rate } = step;
  stepFrom(parameters, from, gradient, rate, ({ name }) => earlier.test(name));
  replay();
  const index = parameters.findIndex(({ name }) => name === own);
  return distanceBetween(gradient.slice(index, index + 1), [parameters[index]!.gradient.data]);
}

/**
 * How far the gradient of all parameters moves along the step: the farthest of a quarter, half, three
 * quarters, and all of it. The smaller, the better the gradient predicts where the loss falls.
 *
 * Formula: max over t of ‖∇L(w) − ∇L(w − t η ∇L(w))‖
 *
 * @see Santurkar et al. 2018, arXiv 1805.11604, section 3.1, where such a distance is called the
 *   predictiveness of gradients
 */
export function gradientChange(step: DescentStep, replay: Replay): number {
  const { parameters, from, gradient, rate } = step;
  return Math.max(
    ...parts.map((part) => {
      stepFrom(parameters, from, gradient, part * rate);
      replay();
      return distanceBetween(gradient, gradientsOf(parameters));
    }),
  );
}
