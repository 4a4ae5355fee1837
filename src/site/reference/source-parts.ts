import type { TextPart } from './type-parts.ts';
import type { Work } from '../citations/work.ts';

const paper = /(?:[A-Z][^;]*?, )?arXiv (\d{4}\.\d{4,5})/g;

/**
 * The works that a doc comment names, led to where they can be read.
 *
 * @param source such as `Wu & He 2018, arXiv 1803.08494, equation (7)`
 * @param works the bibliography, which has an entry for some
 * @param addressOf the address of an entry
 */
export function sourceParts(
  source: string,
  works: readonly Pick<Work, 'id' | 'number'>[],
  addressOf: (id: string) => string,
): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of source.matchAll(paper)) {
    const [text, number = ''] = match;
    const work = works.find((one) => one.number === `arXiv:${number}`);
    const href = work ? addressOf(work.id) : `https://arxiv.org/abs/${number}`;
    parts.push({ text: source.slice(end, match.index) }, { text, href });
    end = match.index + text.length;
  }
  return [...parts, { text: source.slice(end) }].filter(({ text }) => text !== '');
}
