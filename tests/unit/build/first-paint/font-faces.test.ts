import { expect, test } from 'vitest';
import { pageFaces, readFaces } from '../../../../src/build/first-paint/font-faces.ts';

const css = `@font-face{font-family:"Hangul Web";font-weight:400 700;src:local("A"),url(h.woff2)format("woff2");unicode-range:U+AC00-D7FF}
  @font-face{font-family:KaTeX_Main;font-style:normal;font-weight:400;src:url(math-Main-Regular.x.woff2)}
  @font-face{font-family:KaTeX_Math;font-style:italic;font-weight:400;src:url(math-Math-Italic.x.woff2)}`;
const formula =
  '<span class="katex"><span class="katex-html" aria-hidden="true"><span class="mord">1</span></span></span>';

test('a font has the descriptors that are not as any font’s', () => {
  expect(readFaces(css)).toEqual([
    [
      'Hangul Web',
      'local("A"),url(h.woff2)format("woff2")',
      { weight: '400 700', unicodeRange: 'U+AC00-D7FF' },
    ],
    ['KaTeX_Main', 'url(math-Main-Regular.x.woff2)', {}],
    ['KaTeX_Math', 'url(math-Math-Italic.x.woff2)', { style: 'italic' }],
  ]);
});

test('a page names the fonts that its letters need, from where it lies', () => {
  const families = (body: string): readonly string[] =>
    pageFaces(readFaces(css), `<head></head><body>${body}</body>`, '../_astro/').map(
      ([family, source]) => `${family} ${/url\(([^)]*)\)/.exec(source)?.[1] ?? ''}`,
    );
  expect(families('<p>plain<option>한국어</option></p>')).toEqual([]);
  expect(families('<p>한국어</p>')).toEqual(['Hangul Web ../_astro/h.woff2']);
  expect(families(formula)).toEqual(['KaTeX_Main ../_astro/math-Main-Regular.x.woff2']);
});
