import type { Told } from '../../kit/contract/finding.ts';
import { number, visible } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** What the reader's values show, first at a glance, then in a sentence or two. */
export function describe(model: Model): Told {
  const [first = NaN] = model.x;
  const kind = caseOf(model);
  const numbers = {
    B: model.x.length,
    x1: number(first, 1),
    y1: number(model.y[0] ?? NaN, 3),
    mean: number(model.mean, 3, 'mu'),
    deviation: visible(Math.sqrt(model.variance), 3, 'sigma'),
    normalized: number(model.normalized, 3),
    beta: number(model.beta, 1, 'beta'),
    slope: visible(model.slope, 3),
  };
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${kind}`, numbers) };
}

/** Two values land on ±1 only where ε is nothing beside their variance. */
const almostOne = 0.99;

/** Which of the cases a model is. */
export function caseOf({ mode, x, variance, epsilon, normalized }: Model): keyof Words['found'] {
  if (mode === 'inference') return 'inference';
  if (variance + epsilon === 0) return 'undefined';
  if (x.length === 1) return 'one';
  if (x.length > 2) return 'many';
  return Math.abs(normalized) > almostOne ? 'two' : 'close';
}
