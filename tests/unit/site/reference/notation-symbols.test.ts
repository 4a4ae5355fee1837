import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pageFile } from '../../../../src/build/content-checks/page-source.ts';
import { readPages } from '../../../../src/build/content-checks/read-pages.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { equationSymbols } from './equation-symbols.ts';
import { listedSymbols } from './listed-symbols.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const { pages } = readPages(root);
const withEquations = pages.filter(({ tex }) => tex.length > 0);
const notation = (language: (typeof languages)[number]) =>
  listedSymbols(readFileSync(`${root}${pageFile(language, 'reference/notation')}`, 'utf8'));

/** The TeX inside the sentences of a page, code left out. */
function inlineTex(file: string): string[] {
  const text = readFileSync(`${root}${file}`, 'utf8').replaceAll(/^```.*?^```/gms, '');
  return [...text.matchAll(/\$([^$\n]+)\$/g)].map(([, tex = '']) => tex);
}

test('accents, words and operators are no symbols', () => {
  const tex = String.raw`\hat{x}_i = \frac{x_i - \mu_{\text{run}}}{\sqrt{\operatorname{Var} + \varepsilon}} \tag{1}`;
  expect([...equationSymbols(tex)]).toEqual(['x', 'i', '\\mu', '\\varepsilon']);
});

test('a symbol of a single page is listed for that page alone', () => {
  const { everywhere, bySlug } = listedSymbols(
    '| $x$ | a value | `x` |\n## More [#single-pages]\n| $\\rho, t$ | a share | [GN](../../group-normalization/) |',
  );
  expect([...everywhere]).toEqual(['x']);
  expect([...(bySlug.get('group-normalization') ?? [])]).toEqual(['\\rho', 't']);
});

test('both languages list the same symbols', () => {
  expect(notation('ko')).toEqual(notation('en'));
});

test.each(withEquations)('the page of notation lists the symbols of $language/$slug', (page) => {
  const { everywhere, bySlug } = notation(page.language);
  const own = bySlug.get(page.slug);
  const tex = [...page.tex, ...inlineTex(page.file)];
  const symbols = new Set(tex.flatMap((one) => [...equationSymbols(one)]));
  const unlisted = [...symbols].filter((symbol) => !everywhere.has(symbol) && !own?.has(symbol));
  expect(unlisted).toEqual([]);
});
