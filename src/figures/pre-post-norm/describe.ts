import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { depths, sizesOf, type Model } from './model.ts';
import type { Words } from './words.ts';

/** The gradient of the last layer, and how it depends on the depth. */
export function describe(model: Model, words: Words): Finding {
  const [shallow] = depths;
  const deep = depths.at(-1) ?? shallow;
  const last = (placement: 'pre' | 'post' | 'none', depth: number) => ({
    text: formatNumber(sizesOf(model, placement, depth).at(-1) ?? NaN, 1),
  });
  return words.found({
    L: { text: String(model.L) },
    post: last('post', model.L),
    pre: last('pre', model.L),
    none: last('none', model.L),
    shallow: { text: String(shallow) },
    deep: { text: String(deep) },
    postShallow: last('post', shallow),
    postDeep: last('post', deep),
    preShallow: last('pre', shallow),
    preDeep: last('pre', deep),
  });
}
