import { expect, test } from 'vitest';
import { pathLanguage } from '../../../../src/site/navigation/path-language.ts';

test.each([
  ['/work/content/en/reference/notation.mdx', 'en'],
  ['C:\\work\\content\\ko\\index.mdx', 'ko'],
  ['/normalization/en/batch-normalization/', 'en'],
  ['/normalization/', 'ko'],
  [undefined, 'ko'],
])('the language of %s is %s', (path, language) => {
  expect(pathLanguage(path)).toBe(language);
});
