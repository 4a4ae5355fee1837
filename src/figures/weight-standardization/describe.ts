import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the method has made equal, first at a glance, then in a sentence or two. */
export function describe({ method, ways }: Model): Told {
  const { means, lengths, largest } = ways[method];
  const numbers = {
    least: number(Math.min(...means), 2, 'mu'),
    most: number(Math.max(...means), 2, 'mu'),
    length: number(lengths[0] ?? NaN, 2),
    ratio: number(Math.max(...lengths) / Math.min(...lengths), 2),
    before: number(ways.none.largest, 2),
    largest: number(largest, 2),
  };
  return { headline: say(`headline.${method}`, numbers), detail: say(`found.${method}`, numbers) };
}
