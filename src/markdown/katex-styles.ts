import type { Program } from 'estree';
import type { Root } from 'hast';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { EXIT, visit } from 'unist-util-visit';
import { classNames } from './symbol-colors.ts';

const stylesheet = 'katex/dist/katex.min.css';

/**
 * Rehype plugin for the place after KaTeX: gives its stylesheet to pages with equations, or with a
 * figure, which may hold some. Other pages need not wait for it.
 */
export function rehypeKatexStyles() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      const formula = node.type === 'element' && classNames(node).includes('katex');
      const figure = node.type === 'mdxJsxFlowElement' && node.name === 'Figure';
      if (!formula && !figure) return;
      tree.children.unshift(importOf(stylesheet));
      return EXIT;
    });
  };
}

function importOf(path: string): MdxjsEsm {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [],
        attributes: [],
        source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
      },
    ],
  };
  return { type: 'mdxjsEsm', value: '', data: { estree } };
}
