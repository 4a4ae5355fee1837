import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { trainingBits } from '../unit/training/networks/training-bits.ts';
import { expect, test } from './test.ts';

test('networks trained in the browser have the same bits as in Node', async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(new URL('../unit/training/networks/training-bits.ts', import.meta.url)),
    ],
    bundle: true,
    format: 'iife',
    globalName: 'bits',
    write: false,
  });
  await page.goto('404.html');
  // As text of ours, because the page's policy runs no script that it does not know.
  const inBrowser = await page.evaluate<Readonly<Record<string, string>>>(
    `(() => { ${outputFiles[0]?.text ?? ''}; return bits.trainingBits(); })()`,
  );
  expect(Object.keys(inBrowser).length).toBeGreaterThan(10);
  expect(inBrowser).toEqual(trainingBits());
});
