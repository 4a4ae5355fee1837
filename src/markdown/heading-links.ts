import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import type { VFile } from 'vfile';
import { pathLanguage } from '../site/navigation/path-language.ts';
import { markdownWords } from './words.ts';

/**
 * Rehype plugin: a link to itself after each heading, named in the language of the page.
 * Beside the heading and not in it, so that its name is not part of the heading's.
 * The classes are Starlight's, whose table of contents looks for them.
 */
export function rehypeHeadingLinks() {
  return (tree: Root, file: VFile): void => {
    const words = markdownWords[pathLanguage(file.path)];
    rehypeAutolinkHeadings({
      behavior: 'after',
      properties: (heading) => ({
        className: ['sl-anchor-link'],
        ariaLabel: words.linkTo(toString(heading)),
        dataPagefindIgnore: true,
      }),
      content: sign,
      group: (heading) => wrapper(heading.tagName),
    })(tree);
  };
}

/** The sign that leads to a heading, for the eye. */
export const sign: ElementContent = {
  type: 'element',
  tagName: 'span',
  properties: { ariaHidden: 'true' },
  children: [{ type: 'text', value: '#' }],
};

function wrapper(tagName: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['sl-heading-wrapper', `level-${tagName}`] },
    children: [],
  };
}
