import { pow } from '../../core/index.ts';
import type { StatedNumber, Told } from '../../kit/contract/finding.ts';
import { scientific, visible } from '../../kit/words/numbers.ts';
import { recurrentMethods } from '../../training/sweep/recurrent-settings.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Medians that differ by less, in powers of ten, are alike: a factor of three. */
const alike = 0.5;

/** With which method most of the gradient comes back, with which the least, and how much it is. */
export function describe({ when, B, T, start }: Model): Told {
  const order = [...recurrentMethods].sort((a, b) => start[b].median - start[a].median);
  const [most = 'none', , least = 'none'] = order;
  const apart = start[most].median - start[least].median >= alike;
  const t = start.none.t;
  return {
    headline: apart
      ? say('headline.apart', { most: say(`networks.${most}`), least: say(`networks.${least}`) })
      : say('headline.alike'),
    detail: [
      ...say(`found.${when}`, { T, B }),
      ...say('found.medians', {
        t,
        none: factor(start.none.median),
        ln: factor(start.ln.median),
        bn: factor(start.bn.median),
      }),
      ...say('found.measured'),
    ],
  };
}

/** A plain number where it can be read as one, else with its power of ten. */
function factor(decades: number): StatedNumber {
  const times = pow(10, decades);
  return times >= 0.01 && times < 1000 ? visible(times, 2) : scientific(times);
}
