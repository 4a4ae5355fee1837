import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { readFontNames, renameFont } from '../../../src/build/font-names.ts';

const root = new URL('../../../', import.meta.url);
const allNames = Array.from({ length: 300 }, (_, number) => number);

function openFont(file: string): Promise<Buffer> {
  const font = readFileSync(new URL(file, root));
  return subsetFont(font, '가a', { targetFormat: 'sfnt', preserveNameIds: allNames });
}

test('a renamed font keeps its credits and everything but its names', async () => {
  const font = await openFont('node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2');
  const renamed = renameFont(font, () => 'Other');
  const names = readFontNames(renamed);
  expect(names[1]).toBe('Other');
  expect(names[4]).toBe('Other');
  expect(names[13]).toBe(readFontNames(font)[13]);
  // What reads fonts takes it, and writes the same glyphs.
  const again = await subsetFont(renamed, 'a', { targetFormat: 'sfnt', preserveNameIds: allNames });
  expect(readFontNames(again)[1]).toBe('Other');
});

test('the subset of Pretendard bears another name, as its licence asks, and names its makers', async () => {
  const names = readFontNames(await openFont('src/styles/hangul.woff2'));
  for (const number of [1, 3, 4, 6, 16, 25]) {
    expect(names[number], `name ${String(number)}`).toMatch(/Normalization ?Hangul/);
    expect(names[number]).not.toContain('Pretendard');
  }
  expect(names[0]).toContain('Kil Hyung-jin');
  expect(names[13]).toContain('SIL Open Font License');
});

test('the notice of the KaTeX fonts reserves the names that the fonts reserve', async () => {
  const notice = readFileSync(new URL('src/site/licenses/katex-fonts.txt', root), 'utf8');
  for (const style of ['AMS-Regular', 'Math-Italic', 'Size4-Regular', 'Typewriter-Regular']) {
    const terms = readFontNames(
      await openFont(`node_modules/katex/dist/fonts/KaTeX_${style}.woff2`),
    )[13];
    const reserved = /Reserved Font Name (\w+)/.exec(terms ?? '')?.[1] ?? 'none';
    expect(notice).toMatch(new RegExp(`\\b${reserved}\\b`));
  }
});
