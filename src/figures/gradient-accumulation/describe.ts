import type { StatedNumber, Statement } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import { differenceAt, type Model } from './model.ts';
import { methods } from './parameters.ts';
import { say } from './words.ts';

/** How far the accumulated gradients are from the whole batch's. */
export function describe({ parts, size, differences, synchronized }: Model): Statement {
  const others = methods.filter((method) => method !== 'bn');
  const largest = Math.max(...others.map((method) => differenceAt(differences, method, parts)));
  const kind = parts === 1 ? 'whole' : synchronized ? 'synchronized' : 'apart';
  return say(`found.${kind}`, {
    none: 0,
    parts,
    size,
    bn: difference(differenceAt(differences, 'bn', parts)),
    others: difference(largest),
  });
}

/** A relative difference: a decimal where it can be seen, else with its power of ten. */
function difference(value: number): StatedNumber {
  return value >= 0.001 ? number(value, 3) : scientific(value);
}
