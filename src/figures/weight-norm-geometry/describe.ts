import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Step } from './train.ts';
import type { Words } from './words.ts';

/** An effective rate, from 0.001 to 10 and more. */
export function rateText(rate: number): string {
  return formatNumber(rate, rate < 0.1 ? 4 : 3);
}

/** v · ∂L/∂v is rounding, which is no news. */
export function radialText(radial: number): string {
  return Math.abs(radial) < 1e-12 ? '0' : formatNumber(radial, 3);
}

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model, words: Words): Finding {
  const { optimizer, dg, acrossLength, plain, chosen, plainShrunk, chosenShrunk } = model;
  const ends = (steps: readonly Step[]) => ({
    start: { text: formatNumber(steps.at(0)?.length ?? NaN, 2) },
    end: { text: formatNumber(steps.at(-1)?.length ?? NaN, 2) },
    startRate: { text: rateText(steps.at(0)?.rate ?? NaN) },
    endRate: { text: rateText(steps.at(-1)?.rate ?? NaN) },
  });
  return [
    ...words.split({
      along: { text: formatNumber(Math.abs(dg), 2) },
      across: { text: formatNumber(acrossLength, 2) },
    }),
    ...words.grows({ ...ends(plain), shrunk: { text: String(plainShrunk) } }),
    ...(optimizer === 'sgd'
      ? []
      : words.chosen[optimizer]({ ...ends(chosen), shrunk: { text: String(chosenShrunk) } })),
  ];
}
