import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeShortCode } from '../../../src/markdown/short-code.ts';

const element = (tagName: string, ...children: ElementContent[]): Element => {
  return { type: 'element', tagName, properties: {}, children };
};
const code = (value: string) => element('code', { type: 'text', value });

test('short names in cells are marked, long ones and those of the text are not', () => {
  const [inText, short, long] = [code('gamma'), code('beta'), code('reset_running_stats()')];
  const row = element('tr', element('th', element('b', short)), element('td', long));
  const tree: Root = { type: 'root', children: [element('p', inText), element('table', row)] };
  rehypeShortCode()(tree);
  expect(short.properties.className).toEqual(['short']);
  expect([inText, long].map(({ properties }) => properties.className)).toEqual([
    undefined,
    undefined,
  ]);
});
