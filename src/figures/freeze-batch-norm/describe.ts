import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { frozenParts } from './frozen-parts.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** What stops and what moves, first at a glance; then why, and how far each trace moved. */
export function describe({ how, trainAgain, moved }: Model): Told {
  const thawed = trainAgain && frozenParts[how].thawedByTrain;
  const detail = say([`found.${how}`, ...(thawed ? (['thawed'] as const) : []), 'moved'], {
    gamma: number(moved.gamma, 2, 'gamma'),
    beta: number(moved.beta, 2, 'beta'),
    mean: number(moved.mean, 2, 'mu'),
    output: number(moved.output, 2),
  });
  return { headline: say(`headline.${thawed ? thawing(how) : how}`), detail };
}

/** What `model.train()` undoes: half of "both", all of `eval()`. */
function thawing(how: Model['how']): keyof Words['headline'] {
  return frozenParts[how].parameters ? 'thawed' : 'undone';
}
