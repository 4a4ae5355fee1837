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
  const losses = (pick: 'final' | 'heldOut') => {
    const lossOf = (name: LayerName): Filling => {
      const loss = runs.find((run) => run.name === name)?.[pick] ?? NaN;
      return Number.isFinite(loss) ? number(loss, lossDigits(loss)) : say('diverged');
    };
    const [plain, wn, bn] = [lossOf('plain'), lossOf('wn'), lossOf('bn')];
    return { plain, wn, initialized: lossOf('wn-initialized'), bn };
  };
  return [...say('trained', losses('final')), ...say('judged', losses('heldOut'))];
}

function lossDigits(loss: number): number {
  return loss < 1 ? 3 : 2;
}
