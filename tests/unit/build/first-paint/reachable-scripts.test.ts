import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reachableScripts } from '../../../../src/build/first-paint/reachable-scripts.ts';
import { SiteFiles } from '../../../../src/build/offline/site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'reachable-scripts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const scripts = {
  'entry.js': '__define(["./static.js"],(require)=>{__load("./dynamic.js",["./dynamic.js"])});',
  'static.js': 'import("../_astro/entry.js"); "./not-there.js"',
  'dynamic.js': 'const a = `./last.js`',
  'last.js': '',
  'unnamed.js': '',
};
mkdirSync(join(folder, '_astro'));
for (const [name, code] of Object.entries(scripts))
  writeFileSync(join(folder, '_astro', name), code);

test('the scripts of a page are those that it names, and what these name in turn', () => {
  const page = ['ko/a/index.html', '<script src="../../_astro/entry.js"></script>'] as const;
  expect(reachableScripts(new SiteFiles(folder), [page]).toSorted()).toEqual(
    ['dynamic', 'entry', 'last', 'static'].map((name) => `_astro/${name}.js`),
  );
});
