import { describe, expect, test } from 'vitest';
import { rewriteAddresses } from '../../../../src/build/offline/rewrite-addresses.ts';

const rewrite = (html: string) => rewriteAddresses(html, 'ko/x/index.html', '/base/');

describe('rewriteAddresses', () => {
  test.each([
    ['<a href="/base/ko/">x</a>', '<a href="../">x</a>'],
    ["<a href='/base/ko/'>x</a>", "<a href='../'>x</a>"],
    ['<a href=/base/ko/>x</a>', '<a href=../>x</a>'],
    ['<img src="/base/a.png" alt="/base/">', '<img src="../../a.png" alt="../../">'],
    [
      '<img srcset="/base/a.png 1x, /base/b.png 2x">',
      '<img srcset="../../a.png 1x, ../../b.png 2x">',
    ],
    ['<option value="/base/en/x/">', '<option value="../../en/x/">'],
    ['<meta content="0;url=/base/ko/">', '<meta content="0;url=../">'],
    ['<p style="background: url(/base/a.png)">', '<p style="background: url(../../a.png)">'],
    ['<style>p{src:url("/base/a.woff2")}</style>', '<style>p{src:url("../../a.woff2")}</style>'],
  ])('makes %s into %s', (html, expected) => {
    expect(rewrite(html)).toBe(expected);
  });

  test.each([
    '<link rel="canonical" href="https://host/base/ko/x/">',
    '<p title="under /base/ all is well">/base/ko/</p>',
    '<!-- <a href="/base/ko/"> --><script>const a = "<a href=\'/base/ko/\'>"</script>',
    '<a href="#id" title="a &amp; b">x</a><br/>',
  ])('leaves %s byte for byte', (html) => {
    expect(rewrite(html)).toBe(html);
  });
});
