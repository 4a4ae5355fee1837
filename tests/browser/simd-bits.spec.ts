import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { simdHash } from '../unit/training/simd-bits.ts';
import { expect, test } from './test.ts';

test('the kernels with SIMD give the same bits in the browser as in Node', async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../unit/training/simd-bits.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'bits',
    write: false,
  });
  await page.goto('404.html');
  // As text of ours, because the page's policy runs no script that it does not know.
  const inBrowser = await page.evaluate<string>(
    `(() => { ${outputFiles[0]?.text ?? ''}; return bits.simdHash(); })()`,
  );
  expect(inBrowser).toBe(await simdHash());
});
