import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { classNames } from './symbol-colors.ts';

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
  if (node.type === 'element') return classNames(node).includes('katex');
  return node.type === 'mdxJsxTextElement';
}

function bind(box: Box, word: Text): Element {
  const properties = { className: ['bound'] };
  return { type: 'element', tagName: 'span', properties, children: [box, word] };
}
