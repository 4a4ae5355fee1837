import { expect, test } from 'vitest';
import { excerptOf } from '../../../../../src/site/client/search/excerpt.ts';

const filler = 'word '.repeat(60);

test('a short text is quoted whole, and a long one from its beginning when it has no word', () => {
  expect(excerptOf('Short text.', ['x'])).toBe('Short text.');
  expect(excerptOf(filler, ['x'])).toMatch(/^word .*word …$/);
});

test('the part with most of the words is quoted, cut between words', () => {
  const text = `${filler}gamma alone. ${filler}Here gamma meets beta. ${filler}`;
  const excerpt = excerptOf(text, ['gamma', 'beta']);
  expect(excerpt).toContain('Here gamma meets beta.');
  expect(excerpt).toMatch(/^… word/);
  expect(excerpt.length).toBeLessThan(130);
});

test('a word is not found within another', () => {
  expect(excerptOf(`${filler}abnormal ${filler}`, ['normal'])).toMatch(/^word/);
});
