import { createRandom } from '../../core/index.ts';
import { addingProblem } from '../examples/adding-problem.ts';
import type { Examples, ExampleSets } from '../examples/examples.ts';
import {
  recurrentSteps,
  type RecurrentCell,
  type RecurrentSettings,
  type RecurrentTask,
} from './recurrent-settings.ts';

/** The test's sequences are the same in all runs; no run's training begins with this seed. */
const testSeed = 1_000_003;
/** Added to a run's seed, which draws its weights, for the sequences that it learns. */
const trainingSeed = 500_000;
/** The rows of a digit that are read: those around them are blank in most images. */
const read = { first: 2, width: 14, rows: 14 };

/**
 * What a run learns and is tested on.
 *
 * @param digits real ones, 14 × 14; of a digit, the ten rows in the middle are a sequence
 */
export function recurrentSets(
  digits: ExampleSets,
  settings: RecurrentSettings,
  {
    task,
    cell,
    seed,
  }: { readonly task: RecurrentTask; readonly cell: RecurrentCell; readonly seed: number },
): ExampleSets {
  if (task === 'digits') {
    const training = middleRows(digits.training, settings.images);
    return { training, test: middleRows(digits.test, settings.test), outputs: digits.outputs };
  }
  const steps = recurrentSteps[task];
  const random = createRandom(trainingSeed + seed);
  const training = addingProblem(random, settings.sequences[cell], steps);
  return { training, test: testSequences(settings, steps), outputs: 1 };
}

/** Sequences of the adding problem for the test. */
export function testSequences({ test }: RecurrentSettings, steps: number): Examples {
  return addingProblem(createRandom(testSeed), test, steps);
}

/** The rows in the middle of the first images, one a step: [count, T, 14]. */
function middleRows({ inputs, labels }: Examples, count: number): Examples {
  const { first, width, rows } = read;
  const [image, steps] = [rows * width, recurrentSteps.digits];
  const sequences = new Float32Array(count * steps * width);
  for (let n = 0; n < count; n += 1) {
    const from = n * image + first * width;
    sequences.set(inputs.subarray(from, from + steps * width), n * steps * width);
  }
  return { inputs: sequences, labels: labels.subarray(0, count), shape: [steps, width] };
}
