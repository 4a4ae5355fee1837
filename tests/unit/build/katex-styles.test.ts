import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

// The build comes before the tests; without one there is nothing to look at.
test.skipIf(!existsSync(dist))('the built site ships fonts as woff2 only', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  expect(files.filter((path) => /\.(woff|ttf|otf)$/.test(path))).toEqual([]);
  expect(files.some((path) => path.endsWith('.woff2'))).toBe(true);
});
