import type { Told } from '../../kit/contract/finding.ts';
import { grouped, number, significant } from '../../kit/words/numbers.ts';
import { depths, sizesOf, type Model } from './model.ts';
import { say } from './words.ts';

/** How many times the gradient of one last layer is that of the other, and how it depends on the depth. */
export function describe(model: Model): Told {
  const [shallow] = depths;
  const deep = depths.at(-1) ?? shallow;
  const sizeOf = (placement: 'pre' | 'post' | 'none', depth: number) =>
    sizesOf(model, placement, depth).at(-1) ?? NaN;
  const last = (...which: Parameters<typeof sizeOf>) => number(sizeOf(...which), 1);
  const times = number(sizeOf('post', model.L) / sizeOf('pre', model.L), 1);
  const headline = say('headline', { L: model.L, times });
  const detail = say('found', {
    L: model.L,
    post: last('post', model.L),
    pre: last('pre', model.L),
    none: grouped(significant(sizeOf('none', model.L), 3)),
    shallow,
    deep,
    postShallow: last('post', shallow),
    postDeep: last('post', deep),
    preShallow: last('pre', shallow),
    preDeep: last('pre', deep),
  });
  return { headline, detail };
}
