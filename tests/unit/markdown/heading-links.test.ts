import { expect, test } from 'vitest';
import { remarkHeadingIds } from '../../../src/markdown/heading-ids.ts';
import { rehypeHeadingLinks } from '../../../src/markdown/heading-links.ts';
import { renderHtml } from './render.ts';

const render = (text: string, path: string) =>
  renderHtml(text, { remark: [remarkHeadingIds], rehype: [rehypeHeadingLinks], path });

test('a heading is followed by a link to its ASCII id, named in Korean on a Korean page', async () => {
  const html = await render('## 이동 평균 [#running-mean]', '/content/ko/page.mdx');
  expect(html).toContain('</h2><a class="sl-anchor-link" aria-label="“이동 평균” 절로 가는 링크"');
  expect(html).toContain('href="#running-mean"');
});

test('the link is named in English on an English page', async () => {
  const html = await render('## Running mean [#running-mean]', '/content/en/page.mdx');
  expect(html).toContain('aria-label="Link to the section “Running mean”"');
});
