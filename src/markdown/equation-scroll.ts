import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pathLanguage } from '../site/navigation/path-language.ts';
import { markdownWords } from './words.ts';
import { classNames } from './symbol-colors.ts';

/**
 * Rehype plugin for the place after KaTeX: a display equation may be wider than a phone and then
 * scrolls, so it can be focused, and has a name in the language of its page.
 */
export function rehypeEquationScroll() {
  return (tree: Root, file: VFile): void => {
    const words = markdownWords[pathLanguage(file.path)];
    visit(tree, 'element', (node) => {
      if (!classNames(node).includes('katex-display')) return;
      Object.assign(node.properties, {
        tabIndex: 0,
        role: 'group',
        ariaLabel: words.equation(tagText(node)),
      });
      return SKIP;
    });
  };
}

function tagText(equation: Element): string | undefined {
  let text: string | undefined;
  visit(equation, 'element', (node) => {
    if (classNames(node).includes('tag')) text = toString(node).replace(/[^\p{L}\p{N}.′']/gu, '');
  });
  return text;
}
