import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { classNames } from './symbol-colors.ts';

/** A formula of more signs than these may be as wide as a phone, and has to break somewhere. */
const longest = 20;

/**
 * Rehype plugin for the place after KaTeX: keeps a particle or a stop that follows a formula or a
 * component (β를, (1)과) on its line. Browsers break before it, as before a word of its own.
 */
export function rehypeBoundWords() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined || !isBox(node)) return;
      const next = parent.children[index + 1];
      const word = next?.type === 'text' ? /^\S+/.exec(next.value)?.[0] : undefined;
      if (next?.type === 'text' && word !== undefined) {
        next.value = next.value.slice(word.length);
        parent.children[index] = bind(node, { type: 'text', value: word });
      }
      return SKIP;
    });
  };
}

type Box = Element | MdxJsxTextElementHast;

function isBox(node: Root | RootContent | ElementContent): node is Box {
  if (node.type !== 'element') return node.type === 'mdxJsxTextElement';
  return classNames(node).includes('katex') && visibleText(node).length <= longest;
}

function visibleText(formula: Element): string {
  const html = formula.children.find(
    (child) => child.type === 'element' && classNames(child).includes('katex-html'),
  );
  return html?.type === 'element' ? toString(html) : '';
}

function bind(box: Box, word: Text): Element {
  const properties = { className: ['bound'] };
  return { type: 'element', tagName: 'span', properties, children: [box, word] };
}
