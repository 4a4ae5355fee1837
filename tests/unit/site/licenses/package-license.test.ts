import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageLicense } from '../../../../src/site/licenses/package-license.ts';

test('a licence is read from the package', () => {
  const katex = packageLicense('katex');
  expect(katex).toMatchObject({ name: 'katex', license: 'MIT' });
  expect(katex.text).toBe(readFileSync('node_modules/katex/LICENSE', 'utf8').trim());
});

test('a licence may be a folder of texts', () => {
  expect(packageLicense('pagefind').text).toContain('Copyright (c) Pagefind');
  expect(packageLicense('pagefind').text).toContain('Copyright (c) Microsoft');
});

test('a package that brings no licence is an error that names it', () => {
  expect(() => packageLicense('pretendard')).toThrow(
    'pretendard is shipped, and brings no licence',
  );
});
