import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { formatPower } from '../../kit/format/format-power.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What became of the gradient on its way back, with and without Layer Normalization. */
export function describe({ scale, T, runs: { none, ln } }: Model, words: Words): Finding {
  return words.found({
    scale: { text: formatNumber(scale, 1) },
    T: { text: String(T) },
    none: { text: formatFactor(none.total) },
    ln: { text: formatFactor(ln.total) },
    noneRate: { text: formatNumber(none.rate, 3) },
    lnRate: { text: formatNumber(ln.rate, 3) },
  });
}

/** A plain number where it can be read as one, else with its power of ten. */
function formatFactor(value: number): string {
  return value >= 0.01 && value < 1000 ? formatNumber(value, 2) : formatPower(value);
}
