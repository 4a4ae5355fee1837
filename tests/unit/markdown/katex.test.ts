import { expect, test } from 'vitest';
import { rehypeEquationScroll } from '../../../src/markdown/equation-scroll.ts';
import { rehypeKatexErrors } from '../../../src/markdown/katex-errors.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { rehypeSymbolColors } from '../../../src/markdown/symbol-colors.ts';
import { renderHtml } from './render.ts';

/** Compiles a page as the build does. */
async function compile(text: string): Promise<string> {
  const renderer = await markdownProcessor().createMdxRenderer?.(
    { syntaxHighlight: false },
    { srcDir: new URL('file:///site/src/'), optimize: false },
  );
  const page = await renderer?.process(text, '/site/content/ko/page.mdx', {});
  return page?.code ?? '';
}

test.each([
  ['an unknown command', '$\\nosuchcommand$'],
  ['an unfinished fraction', '$$\n\\frac{1}{\n$$'],
  ['Hangul outside of \\text, which KaTeX only warns of', '$평균$'],
])('%s in TeX stops the build', async (_name, text) => {
  await expect(compile(text)).rejects.toThrow('KaTeX');
});

test('good TeX is built as HTML and as MathML', async () => {
  const code = await compile('$\\mu = x_1$');
  expect(code).toContain('katex-html');
  expect(code).toContain('annotation');
});

test('the error names the page', async () => {
  const bad = renderHtml('$\\nosuchcommand$', { rehype: [rehypeKatexErrors] });
  await expect(bad).rejects.toThrow('/site/content/ko/page.mdx');
});

test('μ, σ, γ and β have their class in the HTML and in the MathML', async () => {
  const html = await renderHtml('$\\gamma \\mu_B \\sigma^2 \\beta$', {
    rehype: [rehypeSymbolColors],
  });
  for (const name of ['mu', 'sigma', 'gamma', 'beta']) {
    expect(html).toContain(`<mi class="${name}">`);
    expect(html).toMatch(new RegExp(`<span class="mord mathnormal ${name}"`));
  }
});

test('other letters and text outside of equations have no colour', async () => {
  const html = await renderHtml('β $\\alpha x$', { rehype: [rehypeSymbolColors] });
  expect(html).not.toMatch(/class="[^"]*\b(mu|sigma|gamma|beta)\b/);
});

test.each([
  ['ko', '식 (1)'],
  ['en', 'Equation (1)'],
])('a display equation can be focused and is named by its number (%s)', async (language, name) => {
  const path = `/content/${language}/page.mdx`;
  const html = await renderHtml('$$\nx \\tag{1}\n$$', { rehype: [rehypeEquationScroll], path });
  expect(html).toContain(
    `<span class="katex-display" tabindex="0" role="group" aria-label="${name}">`,
  );
});

test('a display equation without a number is named too, an inline one takes no focus', async () => {
  const rehype = [rehypeEquationScroll];
  expect(await renderHtml('$$\nx\n$$', { rehype })).toContain('aria-label="수식"');
  expect(await renderHtml('$x$', { rehype })).not.toContain('tabindex');
});

test('a page with equations or a figure loads the stylesheet of KaTeX, another does not', async () => {
  const stylesheet = 'import "katex/dist/katex.min.css"';
  expect(await compile('$x$')).toContain(stylesheet);
  expect(await compile('<Figure name="a" />')).toContain(stylesheet);
  expect(await compile('Words.')).not.toContain(stylesheet);
});
