import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packageOf } from '../../src/build/licenses/package-of.ts';
import { languages } from '../../src/i18n/languages.ts';
import { licenseWords } from '../../src/i18n/license-words.ts';
import { dist } from './site.ts';
import { expect, test } from './test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the page names as licensed. */
function namesOn(language: string): readonly string[] {
  const html = readFileSync(join(dist, language, 'licenses/index.html'), 'utf8');
  return [...html.matchAll(/data-licensed="([^"]*)"/g)].map(([, name = '']) => name);
}

// Another bundler than the one that the build asks.
test('every package that scripts of the browser import is on the page of licences', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: globSync(
      [
        'src/figures/*/index.ts',
        'src/labs/*/client/start-*.ts',
        'src/kit/{live,embed}/*.ts',
        'src/site/client/**/*.ts',
      ],
      { cwd: root },
    ),
    bundle: true,
    metafile: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const packages = kept.flatMap(([id]) => packageOf(`/${id}`) ?? []);
  expect(packages).toContain('@observablehq/plot');
  for (const language of languages) {
    const names = namesOn(language);
    for (const name of new Set(packages)) expect(names, `${name} in ${language}`).toContain(name);
    for (const name of ['@astrojs/starlight', 'astro-expressive-code', 'katex', 'pagefind'])
      expect(names).toContain(name);
  }
});

test('every font that is shipped is on the page of licences', () => {
  const fonts = globSync('**/*.woff2', { cwd: dist }).map((file) => file.replace(/^.*\//, ''));
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/^(math-|hangul\.)/);
  for (const language of languages) {
    expect(namesOn(language)).toEqual(
      expect.arrayContaining([
        'Normalization Math (KaTeX fonts)',
        'Normalization Hangul (Pretendard)',
      ]),
    );
  }
});

test('the digits that are shipped are on the page of licences', () => {
  const digits = globSync('_astro/digits.*.bin', { cwd: dist });
  expect(digits).toHaveLength(1);
  for (const language of languages) {
    expect(namesOn(language)).toContain('MNIST (digits.bin)');
  }
});

for (const language of languages) {
  test(`the foot of a page in ${language} leads to the licences, which open`, async ({ page }) => {
    await page.goto(`${language}/beyond/`);
    await page.locator('.site-foot a', { hasText: licenseWords[language].page }).click();
    await expect(page).toHaveURL(/\/licenses\/$/);
    const first = page.locator('.licenses details').first();
    await first.locator('summary').click();
    await expect(first.locator('pre')).toContainText('Permission is hereby granted');
  });
}
