import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { methods } from './parameters.ts';
import { say, type Words } from './words.ts';

/** Which light was changed, and whose output followed. */
export function describe(model: Model): Told {
  const of = (method: (typeof methods)[number]) => number(model.changes[method].largest, 2);
  const kind = caseOf(model);
  const numbers = { bn: of('bn'), ln: of('ln'), gn: of('gn'), in: of('in') };
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${kind}`, numbers) };
}

/** A change of the output, whose deviation is 1, that no eye sees. */
const unseen = 0.05;

function caseOf(model: Model): keyof Words['found'] {
  const { brightness, contrast, tint, shade, clipped, changes } = model;
  if (methods.some((method) => Number.isNaN(changes[method].largest))) return 'flat';
  const moved = brightness !== 0 || contrast !== 1 || tint !== 0 || shade > 0;
  if (!moved) return 'untouched';
  if (shade > 0) return 'shaded';
  if (clipped && changes.in.largest > unseen) return 'clipped';
  if (changes.in.largest > unseen) return 'epsilon';
  return tint === 0 ? 'common' : 'tinted';
}
