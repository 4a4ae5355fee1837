import type { Root } from 'mdast';
import 'mdast-util-math';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { anchorId } from './anchor-id.ts';
import { addAttribute, textAttribute, type JsxElement } from './jsx.ts';

const tag = /\\tag\s*\{([^}]*)\}/g;

/**
 * Remark plugin: tells `<Equation id="x">` and `<EquationRef to="x" />` the number
 * that the `\tag` of the equation gives it.
 *
 * @throws When an equation has no id, no number or another one's, a number stands outside
 * of `<Equation>`, or a reference leads nowhere.
 */
export function remarkEquationNumbers() {
  return (tree: Root, file: VFile): void => {
    const numbers = numberEquations(tree, file);
    visitJsx(tree, 'EquationRef', (node) => {
      const to = textAttribute(node, 'to') ?? '';
      const number = numbers.get(to);
      if (number === undefined) file.fail(`No equation of this page has the id "${to}"`, node);
      addAttribute(node, 'number', number);
    });
  };
}

function numberEquations(tree: Root, file: VFile): Map<string, string> {
  const numbers = new Map<string, string>();
  let inside = 0;
  visitJsx(tree, 'Equation', (node) => {
    const id = textAttribute(node, 'id') ?? '';
    if (!anchorId.test(id)) file.fail('An equation is written <Equation id="its-id">', node);
    if (numbers.has(id)) file.fail(`Two equations have the id ${id}`, node);
    const [number, second] = tags(node);
    if (number === undefined) file.fail(`The equation ${id} needs a number: \\tag{1}`, node);
    if (second !== undefined) file.fail(`The equation ${id} has two numbers`, node);
    if ([...numbers.values()].includes(number)) file.fail(`Two equations are (${number})`, node);
    numbers.set(id, number);
    inside += 1;
    addAttribute(node, 'number', number);
  });
  if (tags(tree).length > inside) file.fail('A number, \\tag{1}, needs an <Equation> around it');
  return numbers;
}

function visitJsx(tree: Root, name: string, visitor: (node: JsxElement) => void): void {
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name === name) visitor(node);
  });
}

function tags(tree: Root | JsxElement): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    found.push(...[...node.value.matchAll(tag)].map(([, number = '']) => number));
  });
  return found;
}
