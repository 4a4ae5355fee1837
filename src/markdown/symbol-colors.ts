import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { symbolClass } from '../kit/contract/symbols.ts';

/**
 * Rehype plugin for the place after KaTeX: gives each μ, σ, γ, β its class.
 * By its text and not by `\htmlClass`, which would leave no mark in the MathML.
 */
export function rehypeSymbolColors() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (!classNames(node).includes('katex')) return;
      visit(node, 'element', colorSymbol);
      return SKIP;
    });
  };
}

function colorSymbol(node: Element): void {
  const [child, second] = node.children;
  if (child?.type !== 'text' || second !== undefined) return;
  const symbol = symbolClass(child.value);
  if (symbol !== undefined) node.properties.className = [...classNames(node), symbol];
}

/** The classes of an element. */
export function classNames(node: Element): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}
