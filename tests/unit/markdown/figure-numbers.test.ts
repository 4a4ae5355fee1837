import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { expect, test } from 'vitest';
import { remarkFigureNumbers } from '../../../src/markdown/figure-numbers.ts';
import { readTree } from './render.ts';

const read = (text: string) => readTree(text, { remark: [remarkFigureNumbers] });

test('figures are numbered in their order, also inside another component', async () => {
  const tree = await read(
    '<Figure name="a" />\n\nText\n\n<Aside>\n\n<Figure name="b" />\n\n</Aside>',
  );
  const [first, , aside] = tree.children as MdxJsxFlowElement[];
  const second = aside?.children[0] as MdxJsxFlowElement;
  expect([first, second].map((figure) => figure?.attributes.at(-1))).toMatchObject([
    { name: 'number', value: { value: '1' } },
    { name: 'number', value: { value: '2' } },
  ]);
});

test.each([
  ['<Figure name="a" />\n\n<Figure name="a" />', 'stands on this page twice'],
  ['<Figure />', 'is written'],
  ['<Figure name={"a"} />', 'is written'],
])('%s is refused', async (text, reason) => {
  await expect(read(text)).rejects.toThrow(reason);
});
