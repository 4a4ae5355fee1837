import type { FindingNumber, Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { LayerName } from '../../training/unit-regression/hidden-layer.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Writes a loss. */
export function lossText(loss: number): string {
  return formatNumber(loss, loss < 1 ? 3 : 2);
}

/** What the reader's values show, in two or three sentences. */
export function describe({ runs }: Model, words: Words): Finding {
  const told =
    (pick: 'final' | 'heldOut') =>
    (name: LayerName): FindingNumber => {
      const loss = runs.find((run) => run.name === name)?.[pick] ?? NaN;
      return { text: Number.isFinite(loss) ? lossText(loss) : words.diverged };
    };
  return [...words.trained(told('final')), ...words.judged(told('heldOut'))];
}
