import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import anchors from '../../content/anchors.json' with { type: 'json' };
import { rehypeBoundWords } from './bound-words.ts';
import { remarkCitationPlaces } from './citation-places.ts';
import { remarkEquationNumbers } from './equation-numbers.ts';
import { rehypeEquationScroll } from './equation-scroll.ts';
import { remarkFigureNumbers } from './figure-numbers.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { rehypeFolds } from './folds.ts';
import { rehypeHeadingLinks } from './heading-links.ts';
import { rehypeKatexErrors } from './katex-errors.ts';
import { rehypeKatexStyles } from './katex-styles.ts';
import { remarkOldIds } from './old-ids.ts';
import { rehypeShortCode } from './short-code.ts';
import { rehypeSymbolColors } from './symbol-colors.ts';

/** What turns the pages of the site into HTML; the order matters where a plugin's comment says so. */
export function markdownProcessor() {
  return unified({
    remarkPlugins: [
      remarkMath,
      remarkHeadingIds,
      [remarkOldIds, anchors],
      remarkFigureNumbers,
      remarkEquationNumbers,
      remarkCitationPlaces,
    ],
    rehypePlugins: [
      rehypeFolds,
      rehypeHeadingLinks,
      [rehypeKatex, { strict: 'error' }],
      rehypeKatexErrors,
      rehypeKatexStyles,
      rehypeSymbolColors,
      rehypeEquationScroll,
      rehypeBoundWords,
      rehypeShortCode,
    ],
  });
}
