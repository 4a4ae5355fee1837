import type { StatedNumber, Told } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import { differenceAt, type Model } from './model.ts';
import { methods } from './parameters.ts';
import { say, type Words } from './words.ts';

/** How far the accumulated gradients are from the whole batch's, first at a glance. */
export function describe(model: Model): Told {
  const { method, parts, size, differences } = model;
  const others = methods.filter((method) => method !== 'bn');
  const largest = Math.max(...others.map((method) => differenceAt(differences, method, parts)));
  const [kind, told] = casesOf(model);
  const numbers = {
    none: 0,
    method: say(`columns.${method}`),
    parts,
    size,
    bn: difference(differenceAt(differences, 'bn', parts)),
    others: difference(largest),
  };
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${told}`, numbers) };
}

/** What the headline says, of the method that is shown, and what the detail says, of all. */
function casesOf({
  method,
  parts,
  size,
  synchronized,
}: Model): readonly [keyof Words['headline'], keyof Words['found']] {
  if (parts === 1) return ['whole', 'whole'];
  const told = synchronized ? 'synchronized' : 'apart';
  if (method !== 'bn') return ['same', told];
  return [!synchronized && size === 1 ? 'vanished' : told, told];
}

/** A relative difference: a decimal where it can be seen, else with its power of ten. */
export function difference(value: number): StatedNumber {
  return value >= 0.001 ? number(value, 3) : scientific(value);
}
