import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lostWords, readSearchWords, wordsOf } from '../../../../src/build/search/search-words.ts';

function project(sections: unknown) {
  const root = mkdtempSync(join(tmpdir(), 'search-words-'));
  mkdirSync(join(root, 'content'));
  const text = JSON.stringify({ names: [], sections }, null, 2);
  writeFileSync(join(root, 'content/search-words.json'), text);
  return { root, words: readSearchWords(root) };
}

test('words for a heading that no page has are told with their line', () => {
  const { root, words } = project({ 'a#b': { en: ['x'] }, 'a#gone': { en: ['y'] } });
  expect(lostWords(root, words, new Set(['a', 'a#b']))).toEqual([
    { file: 'content/search-words.json', line: 9, text: 'no page has the heading a#gone' },
  ]);
});

test('English words are for both languages, Korean ones for Korean pages', () => {
  const { words } = project({ a: { en: ['norm'], ko: ['놈'] } });
  expect(wordsOf(words, 'a', 'ko')).toEqual(['norm', '놈']);
  expect(wordsOf(words, 'a', 'en')).toEqual(['norm']);
  expect(wordsOf(words, 'b', 'en')).toEqual([]);
});
