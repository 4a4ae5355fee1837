import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the chosen method makes equal, and what it leaves. */
export function describe({ method, ways }: Model): Statement {
  const { means, lengths, largest } = ways[method];
  return say(`found.${method}`, {
    least: number(Math.min(...means), 2, 'mu'),
    most: number(Math.max(...means), 2, 'mu'),
    length: number(lengths[0] ?? NaN, 2),
    ratio: number(Math.max(...lengths) / Math.min(...lengths), 2),
    before: number(ways.none.largest, 2),
    largest: number(largest, 2),
  });
}
