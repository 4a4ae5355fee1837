import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { methodFiles } from '../method-contract/method-names.ts';
import { hashes } from '../unit/core/bits.ts';
import { expect, test } from './test.ts';

test('the core gives the same bits in the browser as in Node', async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../unit/core/bits.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'bits',
    write: false,
  });
  await page.goto('404.html');
  // As text of ours, because the page's policy runs no script that it does not know.
  const inBrowser = await page.evaluate<Awaited<ReturnType<typeof hashes>>>(
    `(() => { ${outputFiles[0]?.text ?? ''}; return bits.hashes(${JSON.stringify(methodFiles())}); })()`,
  );
  expect(Object.keys(inBrowser).length).toBeGreaterThan(20);
  expect(inBrowser).toEqual(await hashes(methodFiles()));
});
