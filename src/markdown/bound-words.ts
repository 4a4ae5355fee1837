import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { classNames } from './symbol-colors.ts';

/** A formula of more signs than these may be as wide as a phone, and has to break somewhere. */
const longest = 20;

/** U+2060: no line breaks here. */
const joiner = '\u2060';
/** A Korean ending after a bracket, a quotation mark or a percent sign, which `keep-all` lets go. */
const ending = /([)\]”’%])(?=\p{Script=Hangul})/gu;

/**
 * Rehype plugin for the place after KaTeX: keeps a particle or a stop that follows a formula or a
 * component (β를, (1)과) on its line, and a bracket that opens before it. Browsers break there, as
 * before a word of its own. A Korean ending stays with the bracket, the quotation or the code that it
 * follows, too.
 */
export function rehypeBoundWords() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined || !isBox(node)) return undefined;
      const [before, next] = [parent.children[index - 1], parent.children[index + 1]];
      const opening = before?.type === 'text' ? /[([“‘]$/.exec(before.value)?.[0] : undefined;
      const word = next?.type === 'text' ? /^\S+/.exec(next.value)?.[0] : undefined;
      const bound: ElementContent[] = [node];
      if (before?.type === 'text' && opening !== undefined) {
        before.value = before.value.slice(0, -opening.length);
        bound.unshift({ type: 'text', value: opening });
      }
      if (next?.type === 'text' && word !== undefined) {
        next.value = next.value.slice(word.length);
        bound.push({ type: 'text', value: word });
      }
      if (bound.length > 1) parent.children[index] = bind(bound);
      // A link to a state holds formulas with particles of their own.
      return node.type === 'element' ? SKIP : undefined;
    });
    joinEndings(tree);
  };
}

/** Not in headings, whose words the contents and the search repeat. */
function joinEndings(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element') {
      return /^(?:h[1-6]|pre|code)$/.test(node.tagName) || isFormula(node) ? SKIP : undefined;
    }
    if (node.type !== 'text') return undefined;
    node.value = node.value.replace(ending, `$1${joiner}`);
    const before = parent?.children[(index ?? 0) - 1];
    if (before?.type === 'element' && /^\p{Script=Hangul}/u.test(node.value) && letsGo(before)) {
      node.value = joiner + node.value;
    }
    return undefined;
  });
}

/** Whether a line may break after an element, though a letter follows. */
function letsGo(element: Element): boolean {
  if (element.tagName === 'code') return toString(element).length <= longest;
  return /[)\]”’%]$/.test(toString(element));
}

type Box = Element | MdxJsxTextElementHast;

function isBox(node: Root | RootContent | ElementContent): node is Box {
  if (node.type !== 'element') return node.type === 'mdxJsxTextElement';
  return isFormula(node) && visibleText(node).length <= longest;
}

function isFormula(node: Element): boolean {
  return classNames(node).includes('katex');
}

function visibleText(formula: Element): string {
  const html = formula.children.find(
    (child) => child.type === 'element' && classNames(child).includes('katex-html'),
  );
  return html?.type === 'element' ? toString(html) : '';
}

function bind(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['bound'] }, children };
}
