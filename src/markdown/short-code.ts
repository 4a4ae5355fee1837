import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A name of as many letters fits into a column of a table on a phone. */
const longest = 14;

/** Rehype plugin: marks names in the cells of tables that are short enough never to break inside. */
export function rehypeShortCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (cell) => {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') return undefined;
      visit(cell, 'element', (code) => {
        if (code.tagName !== 'code' || toString(code).length > longest) return;
        code.properties.className = ['short'];
      });
      return SKIP;
    });
  };
}
