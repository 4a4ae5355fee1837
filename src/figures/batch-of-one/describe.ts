import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber, formatVisible } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe(model: Model, words: Words): Finding {
  const [first = NaN] = model.x;
  return words.found[caseOf(model)]({
    B: { text: String(model.x.length) },
    x1: { text: formatNumber(first, 1) },
    y1: { text: formatNumber(model.y[0] ?? NaN, 3) },
    mean: { text: formatNumber(model.mean, 3), symbol: 'mu' },
    deviation: { text: formatVisible(Math.sqrt(model.variance), 3), symbol: 'sigma' },
    normalized: { text: formatNumber(model.normalized, 3) },
    beta: { text: formatNumber(model.beta, 1), symbol: 'beta' },
    slope: { text: formatVisible(model.slope, 3) },
  });
}

/** Two values land on ±1 only where ε is nothing beside their variance. */
const almostOne = 0.99;

function caseOf({ mode, x, variance, epsilon, normalized }: Model): keyof Words['found'] {
  if (mode === 'inference') return 'inference';
  if (variance + epsilon === 0) return 'undefined';
  if (x.length === 1) return 'one';
  if (x.length > 2) return 'many';
  return Math.abs(normalized) > almostOne ? 'two' : 'close';
}
