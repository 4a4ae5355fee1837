import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model, Stage } from './model.ts';
import { shape } from './parameters.ts';
import { say, type Words } from './words.ts';

/** Which cells share; then how many statistics there are, and what becomes of the chosen cell. */
export function describe(model: Model): Told {
  const { method, groups, sets, m, shown, chosen, x, normalized, dy, dx } = model;
  const at = ({ values }: Stage): number => values[chosen] ?? NaN;
  const detail = say(['counted', `found.${shown === 'gradient' ? 'gradient' : 'values'}`], {
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
  return { headline: say(`headline.${sharing(model)}`, { size: channels / groups }), detail };
}

const [, channels] = shape;

/** Which sentence tells the sets: those of one group, and of a channel a group, are another method's. */
function sharing({ method, groups }: Model): keyof Words['headline'] {
  if (method !== 'group') return method;
  if (groups === 1) return 'whole';
  return groups === channels ? 'single' : 'group';
}
