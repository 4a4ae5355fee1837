import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model, Stage } from './model.ts';
import { say } from './words.ts';

/** How many statistics there are, how many values share one, and what becomes of the chosen one. */
export function describe(model: Model): Statement {
  const { method, groups, sets, m, shown, chosen, x, normalized, dy, dx } = model;
  const at = ({ values }: Stage): number => values[chosen] ?? NaN;
  return say(['counted', `found.${shown === 'gradient' ? 'gradient' : 'values'}`], {
    method: say(`methods.${method}`, { groups }),
    sets,
    m,
    mean: number(x.mean, 2, 'mu'),
    deviation: number(x.deviation, 2, 'sigma'),
    x: number(at(x), 1),
    normalized: number(at(normalized), 2),
    dy: number(at(dy), 1),
    dx: number(at(dx), 2),
  });
}
