import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** A Lipschitz constant that is 1 to three decimals. */
const settled = 1.0005;

/** What the reader's values show, in two sentences. */
export function describe({ exact, now }: Model, words: Words): Finding {
  const numbers = {
    k: { text: String(now.k) },
    estimate: { text: formatNumber(now.sigma, 3) },
    exact: { text: formatNumber(exact.largest, 3) },
    ratio: { text: formatNumber(exact.smallest / exact.largest, 2) },
    after: { text: formatNumber(now.lipschitz, 3) },
  };
  return [
    ...words.estimated(numbers),
    ...(now.lipschitz < settled ? words.reached : words.above)(numbers),
  ];
}
