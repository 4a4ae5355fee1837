import { createRandom } from '../../core/index.ts';
import type { Examples } from '../../training/examples/examples.ts';
import type { ClassLoss } from '../../training/networks/layers/softmax-cross-entropy.ts';
import type { Loss } from '../../training/networks/loss.ts';
import { createParameters } from '../../training/networks/parameters.ts';
import { plainKernels } from '../../training/networks/plain/plain-kernels.ts';
import { needsDigits } from './experiment.ts';
import { networkPlan } from './network-builder.ts';
import type { LabValues } from './parameters.ts';
import { writeWeights, type SavedWeights } from './saved-weights.ts';

/** What a finished run makes of a digit: probabilities of the classes 0 to 9, each way. */
export interface Classified {
  /** With running statistics, or for a method that has none, with its own. */
  readonly running: Float64Array;
  /** With the statistics of a batch in which the digit stands. */
  readonly batch: Float64Array;
}

/** A finished run that answers again. */
export interface RestoredNetwork {
  /**
   * Classifies one digit.
   *
   * For `batch` the digit stands last in a batch of the run's own size B, after the first B − 1 test
   * digits; at B = 1 it is alone.
   *
   * @param digit 14 × 14 numbers, row by row, from 0 (paper) to 1 (ink)
   */
  readonly classify: (digit: ArrayLike<number>) => Classified;
}

/**
 * Builds the network of a finished run again, with what it has learned.
 *
 * It computes with the plain kernels, whatever the run was trained with: probabilities may differ
 * from the run's own in their last digits.
 *
 * @param settings of the run: a task that learns digits
 * @param weights the run's outcome
 * @param test the test digits, for company in a batch
 * @throws RangeError if the weights are not of such a network, or the task learns no digits
 */
export function restore(
  settings: LabValues,
  weights: SavedWeights,
  test: Pick<Examples, 'inputs'>,
): RestoredNetwork {
  if (!needsDigits(settings)) throw new RangeError(`task must learn digits: ${settings.task}`);
  const { build, shape } = networkPlan(settings);
  const kernels = plainKernels();
  const parameters = createParameters(kernels);
  const random = createRandom(0);
  const [alone, among] = [1, settings.B].map((size) =>
    build(kernels, parameters, [size, ...shape], random),
  );
  if (alone === undefined || among === undefined) throw new Error('two networks were built');
  writeWeights(parameters, weights);
  const area = alone.input.data.length;
  const company = test.inputs.subarray(0, (settings.B - 1) * area);
  return {
    classify: (digit) => {
      alone.input.data.set(digit);
      alone.forward('running');
      among.input.data.set(company);
      among.input.data.set(digit, company.length);
      among.forward('batch');
      return { running: lastAnswer(alone.loss), batch: lastAnswer(among.loss) };
    },
  };
}

/** The probabilities of the last example of a batch. */
function lastAnswer(loss: Loss): Float64Array {
  const { probabilities, labels } = loss as ClassLoss; // of classes, as `needsDigits` says
  return probabilities.slice(-(probabilities.length / labels.length));
}
