import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { formatPower } from '../../kit/format/format-power.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** A product w · ∇ below this is rounding. */
const rounding = 1e-12;

/** Writes w · ∇, whose rounding is no news. */
export function radialText(radial: number): string {
  return Math.abs(radial) < rounding ? '0' : formatPower(radial);
}

/** Writes an effective learning rate, from 0.001 to 10. */
export function rateText(rate: number): string {
  return formatNumber(rate, rate < 0.1 ? 4 : 3);
}

/** What the reader's values show, in a sentence or two. */
export function describe(model: Model, words: Words): Finding {
  const { length, norm, radial, decay, decayed, undecayed, outputChange } = model;
  const rateAt = (steps: Model['decayed'], index: number) => ({
    text: rateText(steps.at(index)?.rate ?? NaN),
  });
  const numbers = {
    length: { text: formatNumber(length, 1) },
    norm: { text: formatNumber(norm, 3) },
    radial: { text: radialText(radial) },
    outputChange: { text: outputChange < rounding ? '0' : formatPower(outputChange) },
    decay: { text: String(decay) },
    start: rateAt(decayed, 0),
    decayed: rateAt(decayed, -1),
    undecayed: rateAt(undecayed, -1),
  };
  return [...words.gradient(numbers), ...(decay > 0 ? words.decays : words.keeps)(numbers)];
}
