import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { formatDuration } from './format-duration.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** How busy the device is, how few updates an epoch has, and how long the target takes. */
export function describe({ now, best, setting }: Model, words: Words): Finding {
  const whole = (value: number) => ({ text: words.count(Math.floor(value + 0.5)) });
  return words.found({
    B: whole(now.B),
    rate: whole(now.rate),
    busy: { text: `${formatNumber((100 * now.rate) / setting.peak, 0)}%` },
    updatesPerEpoch: { text: words.times(now.updatesPerEpoch) },
    updates: whole(now.updates),
    time: { text: formatDuration(now.time, words.units) },
    best: whole(best.B),
    bestTime: { text: formatDuration(best.time, words.units) },
  });
}
