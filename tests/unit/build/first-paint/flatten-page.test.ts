import katex from 'katex';
import { expect, test } from 'vitest';
import { flattenPage, formulasOf } from '../../../../src/build/first-paint/flatten-page.ts';
import { mathLetters } from '../../../../src/build/first-paint/math-letters.ts';

function render(latex: string, displayMode = false): string {
  return katex.renderToString(latex, { displayMode });
}

function lookOf(html: string): string {
  return formulasOf(html).join('');
}

const elements = (html: string): number => html.match(/<span/g)?.length ?? 0;
const text = (html: string): string =>
  html.replaceAll(/<[^>]*>|\u200b/g, '').replaceAll('&lt;', '<');

test('a letter with an index is two boxes in the one of its line', () => {
  expect(lookOf(flattenPage(render('x_i')))).toBe(
    '<span class="katex-html base" aria-hidden="true" hidden><span class="mathnormal">x</span>' +
      '<span class="sizing reset-size6 size3 mathnormal eq-shift" style="margin-right:.0714em;top:.2143em">i</span></span>',
  );
});

test.each([
  String.raw`\sigma^2_{\text{batch}} = \frac{1}{B} \sum_{i=1}^{B} \left(x_i - \mu\right)^2 \tag{2}`,
  String.raw`\hat{x}_i = \frac{x_i - \mu}{\sqrt{\sigma^2 + \varepsilon}}, \qquad a < b`,
  String.raw`\begin{cases} 1 & x > 0 \\ 0 & \text{else} \end{cases}`,
])('%s keeps its letters and its MathML, with blanks around its TeX', (latex) => {
  const html = render(latex, true);
  const flat = flattenPage(html);
  expect(Array.from(text(lookOf(flat))).sort()).toEqual(Array.from(text(lookOf(html))).sort());
  expect(elements(lookOf(flat))).toBeLessThan(elements(lookOf(html)));
  const [mathml = ''] = flat.split('<span class="katex-html');
  expect(mathml).toContain('"application/x-tex"> ');
  expect(mathml.replaceAll(/ (?=<\/annotation>)|(?<=x-tex">) /g, '')).toBe(
    html.split('<span class="katex-html')[0],
  );
});

test.each([
  ['B', 'B'],
  [String.raw`\gamma`, 'γ'],
  ['10', '10'],
])('%s is text, told once', (latex, letter) => {
  const flat = flattenPage(render(latex));
  expect(text(flat)).toBe(letter);
  expect(flat).not.toContain('hidden');
});

test('where no style sheet hides the MathML, the look of a formula is hidden', () => {
  const parted = render('x = 1', true).replace('"katex-html"', '"katex-html parted"');
  for (const formula of [render('-1'), render('x_1'), parted])
    expect(flattenPage(formula)).toMatch(/katex-html[^>]* hidden>/);
});

test('what is read in it stays: marks of slots, the tag, and the base of a displayed equation', () => {
  const html = render('x = 1 \\tag{1}', true).replace('"mord">1<', '"mord" data-slot="one">1<');
  const flat = lookOf(flattenPage(html));
  expect(flat).toContain('data-slot="one">1<');
  expect(flat).toContain('class="tag"');
  expect(flat).toContain('<span class="base">');
});

test('a page without a formula stays as it is', () => {
  const html = '<p class="katex-free">x < <span>y</span></p>';
  expect(flattenPage(html)).toBe(html);
});

test('each letter is one of the font that its box calls for', () => {
  const letters = mathLetters([
    flattenPage(render(String.raw`\mathbb{R} x \left(\frac{a}{2}\right) <`, true)),
  ]);
  expect([...(letters.get('AMS-Regular') ?? [])]).toEqual(['R']);
  expect([...(letters.get('Math-Italic') ?? [])]).toEqual(['x', 'a']);
  expect([...(letters.get('Size2-Regular') ?? letters.get('Size1-Regular') ?? [])]).toEqual([
    '(',
    ')',
  ]);
  expect(letters.get('Main-Regular')).toContain('<');
});
