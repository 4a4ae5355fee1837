import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { depths, sizesOf, type Model } from './model.ts';
import { say } from './words.ts';

/** The gradient of the last layer, and how it depends on the depth. */
export function describe(model: Model): Statement {
  const [shallow] = depths;
  const deep = depths.at(-1) ?? shallow;
  const last = (placement: 'pre' | 'post' | 'none', depth: number) =>
    number(sizesOf(model, placement, depth).at(-1) ?? NaN, 1);
  return say('found', {
    L: model.L,
    post: last('post', model.L),
    pre: last('pre', model.L),
    none: last('none', model.L),
    shallow,
    deep,
    postShallow: last('post', shallow),
    postDeep: last('post', deep),
    preShallow: last('pre', shallow),
    preDeep: last('pre', deep),
  });
}
