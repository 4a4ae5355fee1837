import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** What is left of the batch at the reader's step, and how far its mean scatters. */
export function describe(model: Model): Told {
  const { B, now, steps } = model;
  const kind = caseOf(model);
  const numbers = {
    B,
    t: now.t,
    running: now.running,
    ratio: number(Math.sqrt(B / now.running), 2),
    mean: number(now.mean, 2, 'mu'),
    law: number(now.law, 2),
    first: number(1 / Math.sqrt(B), 2),
    last: steps.at(-1)?.running ?? 0,
  };
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${kind}`, numbers) };
}

function caseOf({ B, now }: Model): keyof Words['found'] {
  if (now.running === 1) return 'one';
  return now.running === B ? 'all' : 'fewer';
}
