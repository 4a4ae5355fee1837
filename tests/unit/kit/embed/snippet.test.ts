import { expect, test } from 'vitest';
import { siteOf, writeSnippet, type Snippet } from '../../../../src/kit/embed/snippet.ts';
import { isPing, sizeMessage } from '../../../../src/kit/embed/size-message.ts';

const snippet: Snippet = {
  site: 'https://x.test/a/',
  language: 'en',
  figure: 'batch-of-one',
  pagePath: 'batch-normalization-limits/',
  query: 'batch-of-one.B=1&batch-of-one.seed=7',
  question: 'Is "one" < two & more?',
  siteTitle: 'Normalization',
  heights: { wide: 900, narrow: 1200 },
};

test('a snippet is a frame with a height for wide screens and phones, and a plain link', () => {
  expect(writeSnippet(snippet).split('\n')).toEqual([
    '<figure>',
    '<iframe src="https://x.test/a/embed/en/batch-of-one/?theme=light&amp;batch-of-one.B=1&amp;batch-of-one.seed=7" title="Is &quot;one&quot; &lt; two &amp; more?" width="100%" height="900" loading="lazy" style="border:0;height:clamp(900px,(560px - 100vw) * 999,1200px)"></iframe>',
    '<figcaption><a href="https://x.test/a/en/batch-normalization-limits/?batch-of-one.B=1&amp;batch-of-one.seed=7#fig-batch-of-one">Is &quot;one&quot; &lt; two &amp; more?</a> (Normalization)</figcaption>',
    '</figure>',
  ]);
});

test('a figure that is lower on a phone gets the opposite rule', () => {
  const low = writeSnippet({ ...snippet, heights: { wide: 900, narrow: 700 } });
  expect(low).toContain('height:clamp(700px,(100vw - 560px) * 999,900px)');
});

test('a snippet at the default has no empty query in its link', () => {
  const bare = writeSnippet({ ...snippet, query: '' });
  expect(bare).toContain('?theme=light"');
  expect(bare).toContain('batch-normalization-limits/#fig-batch-of-one"');
});

test.each([
  ['https://x.test/ko/', 'https://x.test/'],
  ['https://x.test/a/b/ko/beyond/?q=/ko/#h', 'https://x.test/a/b/'],
  ['http://x.test:80/ko/ko/beyond/', 'http://x.test/ko/'],
  ['file:///home/me/site/ko/beyond/index.html', 'file:///home/me/site/'],
])('the site of %s begins at %s', (address, site) => {
  expect(siteOf(address, 'ko')).toBe(site);
});

test('a height is told in whole pixels, rounded up, and only a ping asks for it', () => {
  expect(sizeMessage('padding', 812.2)).toEqual({ type: 'norm:size', v: 1, id: 'padding', h: 813 });
  expect([{ type: 'norm:ping' }, { type: 'x' }, 'norm:ping', null, undefined].map(isPing)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
