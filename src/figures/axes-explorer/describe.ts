import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model, Stage } from './model.ts';
import type { Words } from './words.ts';

/** How many statistics there are, how many values share one, and what becomes of the chosen one. */
export function describe(model: Model, words: Words): Finding {
  const { method, groups, sets, m, shown, chosen, x, normalized, dy, dx } = model;
  const at = ({ values }: Stage): number => values[chosen] ?? NaN;
  const numbers = {
    sets: { text: String(sets) },
    m: { text: String(m) },
    mean: { text: formatNumber(x.mean, 2), symbol: 'mu' },
    deviation: { text: formatNumber(x.deviation, 2), symbol: 'sigma' },
    x: { text: formatNumber(at(x), 1) },
    normalized: { text: formatNumber(at(normalized), 2) },
    dy: { text: formatNumber(at(dy), 1) },
    dx: { text: formatNumber(at(dx), 2) },
  } as const;
  const counted = words.counted(words.methods(method, groups), numbers);
  return [...counted, ...words.found[shown === 'gradient' ? 'gradient' : 'values'](numbers)];
}
