import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hangul, hangulCharacters } from '../../../src/build/hangul-characters.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const covered = new Set(hangulCharacters(root));

test('the Hangul font covers the texts of pages, of Starlight and of the search', () => {
  expect(covered).toContain('규');
  for (const character of '콘텐츠로 이동검색취소'.replaceAll(' ', '')) {
    expect(covered).toContain(character);
  }
});

// The build comes before the tests; without one there is nothing to look at.
test.skipIf(!existsSync(`${root}dist`))('the font covers every Hangul of the built pages', () => {
  const missing = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => readFileSync(`${root}dist/${path}`, 'utf8').match(hangul) ?? [])
    .filter((character) => !covered.has(character));
  expect(missing).toEqual([]);
});
