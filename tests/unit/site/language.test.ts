import { expect, test } from 'vitest';
import { preferredLanguage } from '../../../src/site/client/language-door.ts';
import { pathLanguage } from '../../../src/site/navigation/path-language.ts';

test('the language door opens to the first language of the browser that the site has', () => {
  expect(preferredLanguage(['ko-KR', 'en-US'])).toBe('ko');
  expect(preferredLanguage(['fr', 'en-GB', 'ko'])).toBe('en');
  expect(preferredLanguage(['fr', 'de'])).toBeUndefined();
  expect(preferredLanguage([])).toBeUndefined();
});

test.each([
  ['/work/content/en/reference/notation.mdx', 'en'],
  ['C:\\work\\content\\ko\\index.mdx', 'ko'],
  ['/normalization/en/batch-normalization/', 'en'],
  ['/normalization/', 'ko'],
  [undefined, 'ko'],
])('the language of %s is %s', (path, language) => {
  expect(pathLanguage(path)).toBe(language);
});
