import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { remarkCitationPlaces } from '../../../src/markdown/citation-places.ts';
import { readTree } from './render.ts';

test('each citation of a work knows which of the page it is', async () => {
  const tree = await readTree('One <Cite of="a" /> <Cite of="b" />\n\nText <Cite of="a" />', {
    remark: [remarkCitationPlaces],
  });
  const citations = (tree.children as Paragraph[])
    .flatMap(({ children }) => children)
    .filter((node) => node.type === 'mdxJsxTextElement');
  expect(citations.map(({ attributes }) => attributes.at(-1))).toMatchObject([
    { name: 'place', value: { value: '1' } },
    { name: 'place', value: { value: '1' } },
    { name: 'place', value: { value: '2' } },
  ]);
});
