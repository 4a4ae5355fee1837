import type { Random } from '../../core/index.ts';
import type { Examples, Labels } from '../examples/examples.ts';
import type { Network } from './network.ts';

/** How a batch is put together: of everything, or of as few classes as possible. */
export type BatchOrder = 'shuffled' | 'by class';

/** A source of batches that goes through all examples again and again, each time in another order. */
export interface Batches {
  /** How many there are before the order changes; what does not fill a batch is left out. */
  readonly perEpoch: number;
  /** The numbers of the next batch's examples, in the same buffer each time. */
  readonly next: () => Int32Array;
}

/**
 * Makes the source.
 *
 * @param size of a batch
 * @param order with `by class`, each batch comes from one class or two, and batches are shuffled
 * @throws RangeError if there are fewer examples than a batch holds, or no classes to go by
 */
export function createBatches(
  { labels }: Examples,
  size: number,
  order: BatchOrder,
  random: Random,
): Batches {
  const perEpoch = Math.floor(labels.length / size);
  if (perEpoch < 1) {
    throw new RangeError(`size must be at most ${labels.length}: size = ${size}`);
  }
  if (order === 'by class' && !(labels instanceof Uint8Array)) {
    throw new RangeError("order must be 'shuffled' where there are no classes");
  }
  const indices = Int32Array.from(labels, (_, i) => i);
  const byClass = new Int32Array(labels.length);
  const turns = Int32Array.from({ length: perEpoch }, (_, i) => i);
  const batch = new Int32Array(size);
  let at = perEpoch;
  return {
    perEpoch,
    next: () => {
      if (at === perEpoch) {
        at = 0;
        shuffle(indices, random);
        if (order === 'by class') {
          sortByClass(indices, labels, byClass);
          indices.set(byClass);
          shuffle(turns, random);
        }
      }
      const start = turns[at]! * size; // at < perEpoch
      at += 1;
      for (let i = 0; i < size; i += 1) batch[i] = indices[start + i]!; // in indices
      return batch;
    },
  };
}

/** Copies examples and their classes into a network's input. */
export function load(
  { input, loss }: Network,
  { inputs, labels }: Examples,
  chosen: Int32Array,
): void {
  const size = input.data.length / chosen.length;
  for (let n = 0; n < chosen.length; n += 1) {
    const example = chosen[n]!; // n < chosen.length
    loss.labels[n] = labels[example]!;
    const [from, to] = [example * size, n * size];
    for (let i = 0; i < size; i += 1) input.data[to + i] = inputs[from + i]!; // in inputs
  }
}

/** Fisher and Yates' shuffle, in place. */
function shuffle(values: Int32Array, random: Random): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = random.integer(i + 1);
    const value = values[i]!; // i, j < values.length
    values[i] = values[j]!;
    values[j] = value;
  }
}

function sortByClass(indices: Int32Array, labels: Labels, sorted: Int32Array): void {
  let at = 0;
  for (let label = 0; at < sorted.length; label += 1) {
    for (const index of indices) {
      if (labels[index] !== label) continue;
      sorted[at] = index;
      at += 1;
    }
  }
}
