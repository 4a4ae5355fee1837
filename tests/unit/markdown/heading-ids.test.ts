import { expect, test } from 'vitest';
import { remarkHeadingIds } from '../../../src/markdown/heading-ids.ts';
import { renderHtml } from './render.ts';

const render = (text: string) => renderHtml(text, { remark: [remarkHeadingIds] });

test('a heading takes the id of its mark, and its words stay as a second anchor', async () => {
  expect(await render('## 배치 크기가 1이면 [#batch-of-one]')).toBe(
    '<h2 id="batch-of-one"><span id="배치-크기가-1이면" class="alias"></span>배치 크기가 1이면</h2>',
  );
});

test('the words of a heading with code and emphasis become one slug', async () => {
  expect(await render('### `eval()`과 *train()* [#modes]')).toContain(
    '<span id="eval과-train" class="alias"></span><code>eval()</code>과',
  );
});

test('a slug that is an id of the page already makes no second anchor', async () => {
  const html = await render('## Momentum [#momentum]\n\n## Epsilon [#eps]\n\n## Eps [#small]');
  expect(html).toContain('<h2 id="momentum">Momentum</h2>');
  expect(html).toContain('<h2 id="small">Eps</h2>');
});

test('two headings with the same words have two anchors', async () => {
  const html = await render('## 요약 [#one]\n\n## 요약 [#two]');
  expect(html).toContain('id="요약"');
  expect(html).toContain('id="요약-1"');
});

test('a small heading may do without an id', async () => {
  expect(await render('#### Aside')).toBe('<h4>Aside</h4>');
});

test.each([
  ['## 제목', 'needs an id'],
  ['### Title', 'needs an id'],
  ['## 제목 [#제목]', 'ASCII'],
  ['## Title [#Big]', 'ASCII'],
  ['## Title [#fig-one]', 'may not start'],
  ['## One [#same]\n\n## Two [#same]', 'Two headings have the id same'],
  ['# Title [#title]', 'frontmatter'],
  ['## About $\\sigma$ [#sigma]', 'no TeX'],
])('%s is refused', async (text, reason) => {
  await expect(render(text)).rejects.toThrow(reason);
});
