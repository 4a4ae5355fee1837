import { expect, test } from 'vitest';
import { queryTerms } from '../../../../../src/site/client/search/query-terms.ts';

/** The words of the matter, and after a bar those of asking. */
function read(text: string): string {
  const terms = queryTerms(text);
  const words = (required: boolean) =>
    terms.filter((term) => term.required === required).map(({ word }) => word);
  return [words(true), words(false)].map((list) => list.join(' ')).join(' | ');
}

test.each([
  ['why does my BatchNorm differ', 'batchnorm differ | why does my'],
  ['track_running_stats=False', 'track_running_stats | false'],
  ['eps 1e-5 vs 0.001', 'eps | 1e-5 vs 0.001'],
  ['nn.GroupNorm(32, C)', 'nn groupnorm | 32 c'],
  ['감마와 베타를 사용하는 이유', '감마 베타 | 사용 이유'],
  ['RMSNorm은 왜 빠른가요', 'rmsnorm | 은 왜 빠른가요'],
  ['평가', '평가 | '],
  ['fp16에서 오버플로', 'fp16 오버플 | 에서'],
  // Hangul taken apart, as some systems type it.
  ['정규화'.normalize('NFD'), '정규화 | '],
])('“%s” is read as “%s”', (text, words) => {
  expect(read(text)).toBe(words);
});

test('a question without a matter is looked for as it is', () => {
  expect(read('why not')).toBe('why not | ');
  expect(read('?!')).toBe(' | ');
});

test('a word is looked for without its particle, and told as it was typed', () => {
  expect(queryTerms('오버플로')).toEqual([{ word: '오버플', typed: '오버플로', required: true }]);
});
