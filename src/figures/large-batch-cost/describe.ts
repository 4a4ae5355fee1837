import type { Statement } from '../../kit/contract/finding.ts';
import { grouped, number, significant } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** How busy the device is, how few updates an epoch has, and how long the target takes. */
export function describe({ now, best, setting }: Model): Statement {
  const whole = (value: number) => grouped(Math.floor(value + 0.5));
  const { updatesPerEpoch } = now;
  return say('found', {
    B: whole(now.B),
    rate: whole(now.rate),
    busy: number((100 * now.rate) / setting.peak, 0),
    updatesPerEpoch:
      updatesPerEpoch < 1 ? say('times.few') : say('times.some', { times: whole(updatesPerEpoch) }),
    updates: whole(now.updates),
    time: duration(now.time),
    best: whole(best.B),
    bestTime: duration(best.time),
  });
}

/** Seconds, in the unit that suits them. */
function duration(seconds: number): Statement {
  if (seconds < 120) return say('duration.seconds', { time: significant(seconds, 3) });
  if (seconds < 7200) return say('duration.minutes', { time: significant(seconds / 60, 3) });
  return say('duration.hours', { time: significant(seconds / 3600, 3) });
}
