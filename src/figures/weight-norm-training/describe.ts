import type { Filling, Told } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { number } from '../../kit/words/numbers.ts';
import type { LayerName } from '../../training/unit-regression/hidden-layer.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** Writes a loss. */
export function lossText(loss: number): string {
  return formatNumber(loss, lossDigits(loss));
}

/** Whether WN helps by itself or by its initialization, and where each net ends. */
export function describe({ runs }: Model): Told {
  const finalOf = (name: LayerName): number => runs.find((run) => run.name === name)?.final ?? NaN;
  const told = (name: LayerName): Filling => {
    const loss = finalOf(name);
    return Number.isFinite(loss) ? number(loss, lossDigits(loss)) : say('diverged');
  };
  const numbers = {
    plain: told('plain'),
    wn: told('wn'),
    initialized: told('wn-initialized'),
    bn: told('bn'),
  };
  const kind = kindOf(finalOf('plain'), finalOf('wn'), finalOf('wn-initialized'));
  return { headline: say(`headline.${kind}`, numbers), detail: say('trained', numbers) };
}

/** Losses this close are drawn as one line. */
const same = 0.01;
/** Losses whose largest is at most this many times the smallest lie close together. */
const close = 1.25;

function kindOf(plain: number, wn: number, initialized: number): keyof Words['headline'] {
  if (!Number.isFinite(initialized)) return 'lost';
  if (!Number.isFinite(wn)) return 'saved';
  const losses = [plain, wn, initialized];
  if (Math.max(...losses) <= close * Math.min(...losses)) return 'close';
  return Math.abs(wn / plain - 1) <= same && initialized < wn ? 'nothing' : 'apart';
}

function lossDigits(loss: number): number {
  return loss < 1 ? 3 : 2;
}
