import type { Told } from '../../kit/contract/finding.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Which outputs followed the change. */
export function describe({ input, shape, cells, outputs }: Model): Told {
  const [first, second] = outputs;
  const [samples = 1, channels = 1] = shape;
  const few = samples === 1 ? 'one' : samples === 2 ? 'two' : 'many';
  const still = cells.every(({ moved }) => !moved);
  const kind = still ? 'still' : input === 'images' ? 'images' : few;
  const numbers = {
    values: cells.length / samples,
    channels,
    others: cells.length - cells.length / samples,
    first: first.moved,
    second: second.moved,
    firstElsewhere: first.movedElsewhere,
    secondElsewhere: second.movedElsewhere,
  };
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${kind}`, numbers) };
}
