import type { Filling, Statement } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { number } from '../../kit/words/numbers.ts';
import type { LayerName } from '../../training/unit-regression/hidden-layer.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Writes a loss. */
export function lossText(loss: number): string {
  return formatNumber(loss, lossDigits(loss));
}

/** What the reader's values show, in two or three sentences. */
export function describe({ runs }: Model): Statement {
  const lossOf = (name: LayerName, pick: 'final' | 'heldOut'): Filling => {
    const loss = runs.find((run) => run.name === name)?.[pick] ?? NaN;
    return Number.isFinite(loss) ? number(loss, lossDigits(loss)) : say('diverged');
  };
  return [
    ...say('trained', {
      plain: lossOf('plain', 'final'),
      wn: lossOf('wn', 'final'),
      initialized: lossOf('wn-initialized', 'final'),
      bn: lossOf('bn', 'final'),
    }),
    ...say('judged', {
      plain: lossOf('plain', 'heldOut'),
      wn: lossOf('wn', 'heldOut'),
      initialized: lossOf('wn-initialized', 'heldOut'),
      bn: lossOf('bn', 'heldOut'),
    }),
  ];
}

function lossDigits(loss: number): number {
  return loss < 1 ? 3 : 2;
}
