/** What every page weighs before it is touched, gzipped: `npm run bench -- page-weight`. */
import { chromium } from '@playwright/test';
import { browserArguments } from '../../src/tooling/browser-arguments.ts';
import { findBrowser } from '../../src/tooling/find-browser.ts';
import { thisMachine } from '../../src/tooling/this-machine.ts';
import { weighPage } from '../browser/page-weight.ts';
import { builtPages } from '../browser/site.ts';
import { serveDist } from './support/serve-dist.ts';
import { table } from './support/table.ts';

const { address, stop } = await serveDist();
const browser = await chromium.launch({
  executablePath: findBrowser(thisMachine),
  args: [...browserArguments],
});

const rows = [];
for (const path of builtPages()) {
  // A reader who comes for the first time, and whose language does not make the door forward her.
  const page = await browser.newPage({ baseURL: address, locale: 'fr-FR' });
  const { requests, elements, shift, ...bytes } = await weighPage(page, path);
  rows.push([
    `/${path}`,
    ...Object.values(bytes).map((count) => Number((count / 1024).toFixed(1))),
    requests,
    elements,
    Number(shift.toFixed(4)),
  ]);
  await page.close();
}
console.log('\nKB gzipped before the first touch (bounds: HTML 100, scripts 20)\n');
console.log(
  table(
    ['page', 'HTML', 'scripts', 'styles', 'fonts', 'images', 'requests', 'elements', 'shift'],
    rows,
  ),
);

await browser.close();
stop();
