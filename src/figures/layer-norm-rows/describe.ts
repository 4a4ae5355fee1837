import type { Finding } from '../../kit/contract/finding.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Which outputs followed the change. */
export function describe({ input, shape, cells, outputs }: Model, words: Words): Finding {
  const [first, second] = outputs;
  const [samples = 1, channels = 1] = shape;
  const numbers = {
    values: { text: String(cells.length / samples) },
    channels: { text: String(channels) },
    others: { text: String(cells.length - cells.length / samples) },
    first: { text: String(first.moved) },
    second: { text: String(second.moved) },
    firstElsewhere: { text: String(first.movedElsewhere) },
    secondElsewhere: { text: String(second.movedElsewhere) },
  };
  if (cells.every(({ moved }) => !moved)) return words.found.still(numbers);
  if (input === 'images') return words.found.images(numbers);
  return words.found[samples === 1 ? 'one' : samples === 2 ? 'two' : 'many'](numbers);
}
