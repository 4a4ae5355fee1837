import type { Examples } from '../../training/examples/examples.ts';
import { evaluate } from '../../training/networks/evaluate.ts';
import type { Mode } from '../../training/networks/layer.ts';
import type { Run } from '../../training/networks/run.ts';
import type { Score } from './report.ts';

/** The most examples that are asked at once, and the most steps of sequences. */
const most = { examples: 100, steps: 2000 };

/**
 * Tries a network on examples, batch after batch, and pauses after each so that others can work.
 *
 * The score is that of `evaluate` (`src/training/networks/evaluate.ts`).
 *
 * @param mode with `batch`, in batches of size B; what does not fill one is not asked
 * @returns the score; its share of errors is NaN where the answer is a number
 */
export function* examine(
  run: Run,
  examples: Examples,
  mode: Exclude<Mode, 'train'>,
): Generator<undefined, Score> {
  const { inputs, labels, shape } = examples;
  const size = mode === 'batch' ? run.network.loss.labels.length : largestBatch(examples);
  const network = run.networkFor(size, shape);
  const batches = Math.floor(labels.length / size);
  const width = inputs.length / labels.length;
  let [loss, wrong] = [0, 0];
  for (let b = 0; b < batches; b += 1) {
    const batch = {
      inputs: inputs.subarray(b * size * width, (b + 1) * size * width),
      labels: labels.subarray(b * size, (b + 1) * size),
      shape,
    };
    const score = evaluate(network, batch, mode);
    loss += score.loss;
    wrong += Math.round(score.error * size);
    yield;
  }
  const count = batches * size;
  const error = labels instanceof Uint8Array ? wrong / count : NaN;
  return { loss: loss / batches, error, count };
}

/** The largest batch that divides the set and whose sequences are not too long together. */
export function largestBatch({ labels, shape }: Examples): number {
  const [steps = 1] = shape.slice(-2);
  const inSteps = shape.length === 2 ? Math.floor(most.steps / steps) : most.examples;
  let size = Math.max(1, Math.min(most.examples, inSteps, labels.length));
  while (labels.length % size !== 0) size -= 1;
  return size;
}
