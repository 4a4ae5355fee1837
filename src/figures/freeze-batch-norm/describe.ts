import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { frozenParts } from './frozen-parts.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe({ how, trainAgain, moved }: Model): Statement {
  const thawed = trainAgain && frozenParts[how].thawedByTrain;
  return say([`found.${how}`, ...(thawed ? (['thawed'] as const) : []), 'moved'], {
    gamma: number(moved.gamma, 2, 'gamma'),
    beta: number(moved.beta, 2, 'beta'),
    mean: number(moved.mean, 2, 'mu'),
    output: number(moved.output, 2),
  });
}
