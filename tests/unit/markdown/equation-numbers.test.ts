import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { remarkEquationNumbers } from '../../../src/markdown/equation-numbers.ts';
import type { JsxElement } from '../../../src/markdown/jsx.ts';
import { readTree } from './render.ts';

const mean = '<Equation id="mean">\n\n$$\nx \\tag{1}\n$$\n\n</Equation>\n\n';
const read = (text: string) => readTree(text, { remark: [remarkEquationNumbers] });

test('an equation and a reference to it know the number of its tag', async () => {
  const numbers: unknown[] = [];
  visit(await read(`See <EquationRef to="mean" />.\n\n${mean}`), (node: Node) => {
    if ('attributes' in node) numbers.push((node as JsxElement).attributes.at(-1)?.value);
  });
  expect(numbers).toEqual(['1', '1']);
});

test.each([
  ['<EquationRef to="mean" />', 'No equation of this page'],
  [mean + mean, 'Two equations have the id mean'],
  [mean + mean.replace('mean', 'sum'), 'Two equations are (1)'],
  [mean.replace('\\tag{1}', ''), 'needs a number'],
  [mean.replace('\\tag{1}', '\\tag{1}\\\\ y \\tag{2}'), 'two numbers'],
  [mean.replace('"mean"', '"평균"'), 'is written'],
  ['$$\nx \\tag{1}\n$$', 'needs an <Equation>'],
])('%j is refused', async (text, reason) => {
  await expect(read(text)).rejects.toThrow(reason);
});
