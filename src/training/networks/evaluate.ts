import type { Examples } from '../examples/examples.ts';
import { load } from './batches.ts';
import type { Mode } from './layer.ts';
import type { Network } from './network.ts';

/** How a network did on a set. */
export interface Evaluation {
  /** The mean loss. */
  readonly loss: number;
  /** The share of wrong answers, from 0 to 1. */
  readonly error: number;
  /** How many examples were asked. */
  readonly count: number;
}

/**
 * Tries a network on a set, batch after batch in the set's order.
 *
 * @param network of any batch size; what does not fill a batch is not asked
 * @param mode whose statistics are used: with `batch`, the batch size matters
 */
export function evaluate(
  network: Network,
  examples: Examples,
  mode: Exclude<Mode, 'train'>,
): Evaluation {
  const size = network.loss.labels.length;
  const batches = Math.floor(examples.labels.length / size);
  const chosen = new Int32Array(size);
  let [loss, right] = [0, 0];
  for (let b = 0; b < batches; b += 1) {
    for (let n = 0; n < size; n += 1) chosen[n] = b * size + n;
    load(network, examples, chosen);
    const score = network.forward(mode);
    loss += score.loss;
    right += score.right;
  }
  const count = batches * size;
  return { loss: loss / batches, error: 1 - right / count, count };
}
