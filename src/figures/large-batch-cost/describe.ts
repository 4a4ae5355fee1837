import type { StatedNumber, Statement, Told } from '../../kit/contract/finding.ts';
import { grouped, number, significant } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** Whether a larger batch is sooner there, and what the reader's batch costs. */
export function describe(model: Model): Told {
  const { now, best, setting } = model;
  const { updatesPerEpoch } = now;
  const numbers = {
    B: whole(now.B),
    rate: whole(now.rate),
    busy: number((100 * now.rate) / setting.peak, 0),
    updatesPerEpoch:
      updatesPerEpoch < 1 ? say('times.few') : say('times.some', { times: whole(updatesPerEpoch) }),
    updates: whole(now.updates),
    time: duration(now.time),
    best: about(best.B),
    bestTime: duration(best.time),
  };
  return { headline: say(`headline.${regimeOf(model)}`, numbers), detail: say('found', numbers) };
}

/** On which side of the fastest batch the reader's lies; half a doubling to either side is beside it. */
function regimeOf({ now, best }: Model): keyof Words['headline'] {
  if (now.B * Math.SQRT2 < best.B) return 'sooner';
  return now.B > best.B * Math.SQRT2 ? 'later' : 'best';
}

/** What is “about” so many: two digits of it, and zeros. */
function about(value: number): StatedNumber {
  let unit = 1;
  while (value >= 100 * unit) unit *= 10;
  return whole(unit * Math.floor(value / unit + 0.5));
}

/** A number without its decimals, parted by threes. */
export function whole(value: number): StatedNumber {
  return grouped(Math.floor(value + 0.5));
}

/** Seconds, in the unit that suits them. */
export function spanOf(seconds: number): {
  readonly unit: keyof Words['duration'];
  readonly value: StatedNumber;
} {
  if (seconds < 120) return { unit: 'seconds', value: significant(seconds, 3) };
  if (seconds < 7200) return { unit: 'minutes', value: significant(seconds / 60, 3) };
  if (seconds < 172_800) return { unit: 'hours', value: significant(seconds / 3600, 3) };
  return { unit: 'days', value: significant(seconds / 86_400, 3) };
}

function duration(seconds: number): Statement {
  const { unit, value } = spanOf(seconds);
  return say(`duration.${unit}`, { time: value });
}
