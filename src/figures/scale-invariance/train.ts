import type { Random } from '../../core/index.ts';
import { lengthOf, type Vector } from '../../training/plane/vector.ts';
import { lossOf, type Data } from './loss.ts';
import type { OptimizerName } from './parameters.ts';

/** Learning rates, chosen so that both optimizers turn the weight about as fast at |w| = 1. */
export const learningRates: Readonly<Record<OptimizerName, number>> = { sgd: 0.2, adam: 0.05 };

/** How many steps a run takes. */
export const stepCount = 120;

const batchSize = 16;
const [slow, fast, tiny] = [0.999, 0.9, 1e-8];

/** What a run is made of. */
export interface Run {
  readonly optimizer: OptimizerName;
  readonly decay: number;
  readonly epsilon: number;
  readonly start: Vector;
}

/**
 * Trains the weight with weight decay that acts on the weight itself, beside the gradient (for SGD
 * the same as an L2 term in the loss, for Adam not).
 *
 * @returns |w| before each step and after the last
 */
export function train(data: Data, run: Run, random: Random): readonly number[] {
  const rate = learningRates[run.optimizer];
  const direction = run.optimizer === 'sgd' ? (gradient: Vector) => gradient : adam();
  let w = run.start;
  const lengths = [lengthOf(w)];
  for (let step = 0; step < stepCount; step++) {
    const { gradient } = lossOf(drawBatch(data, random), w, run.epsilon);
    const [a, b] = direction(gradient);
    const shrink = 1 - rate * run.decay;
    w = [shrink * w[0] - rate * a, shrink * w[1] - rate * b];
    lengths.push(lengthOf(w));
  }
  return lengths;
}

/**
 * η/|w|² for SGD, η/|w| for Adam: how fast the direction of the weight turns, but for the gradient
 * at |w| = 1.
 */
export function effectiveRate(optimizer: OptimizerName, length: number): number {
  return learningRates[optimizer] / (optimizer === 'sgd' ? length * length : length);
}

function drawBatch({ first, second, wanted }: Data, random: Random): Data {
  const picks = Array.from({ length: batchSize }, () => random.integer(first.length));
  const pick = (values: Float64Array): Float64Array =>
    Float64Array.from(picks, (index) => values[index] ?? NaN);
  return { first: pick(first), second: pick(second), wanted: pick(wanted) };
}

/** Adam's direction, with its usual constants and bias correction. */
function adam(): (gradient: Vector) => Vector {
  const [mean, square] = [[0, 0] as [number, number], [0, 0] as [number, number]];
  let [fastPower, slowPower] = [1, 1];
  return (gradient) => {
    fastPower *= fast;
    slowPower *= slow;
    const along = (axis: 0 | 1): number => {
      mean[axis] = fast * mean[axis] + (1 - fast) * gradient[axis];
      square[axis] = slow * square[axis] + (1 - slow) * gradient[axis] * gradient[axis];
      return mean[axis] / (1 - fastPower) / (Math.sqrt(square[axis] / (1 - slowPower)) + tiny);
    };
    return [along(0), along(1)];
  };
}
