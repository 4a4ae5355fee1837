/**
 * From a moved control to the redrawn figure, for every slider: `npm run bench -- redraw`.
 *
 * Script, style and layout are timed, on this machine, unthrottled. The wait for the next frame
 * and the painting are not: they are the browser's.
 */
import { chromium, type Locator } from '@playwright/test';
import { browserArguments } from '../../src/tooling/browser-arguments.ts';
import { findBrowser } from '../../src/tooling/find-browser.ts';
import { thisMachine } from '../../src/tooling/this-machine.ts';
import { builtPages } from '../browser/site.ts';
import { quantile } from './support/quantile.ts';
import { serveDist } from './support/serve-dist.ts';
import { table } from './support/table.ts';

const moves = 120;

const { address, stop } = await serveDist();
const browser = await chromium.launch({
  executablePath: findBrowser(thisMachine),
  args: [...browserArguments],
});
const page = await browser.newPage({ baseURL: address, viewport: { width: 1280, height: 800 } });

const rows = [];
for (const path of builtPages().filter((built) => built.startsWith('ko/'))) {
  await page.goto(path);
  for (const figure of await page.locator('live-figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.hover();
    await page.locator(`#${await figure.getAttribute('id')}[data-awake]`).waitFor();
    for (const slider of await figure.locator('input[type=range]:enabled').all()) {
      const times = await timeMoves(slider);
      rows.push([
        (await figure.getAttribute('data-figure')) ?? '',
        (await slider.getAttribute('name')) ?? '',
        Number(quantile(times, 0.5).toFixed(1)),
        Number(quantile(times, 0.95).toFixed(1)),
      ]);
    }
  }
}
console.log(`\nms from moved to redrawn, ${moves} moves (bounds: 8 and 16)\n`);
console.log(table(['figure', 'control', 'median', 'p95'], rows));

await browser.close();
stop();

/** Moves a slider back and forth over all its values, a move a frame, and times each redraw. */
function timeMoves(slider: Locator): Promise<number[]> {
  return slider.evaluate(async (element, count) => {
    const input = element as HTMLInputElement;
    const nextFrame = requestAnimationFrame.bind(window);
    const times: number[] = [];
    for (let move = 0; move < count; move += 1) {
      await new Promise(nextFrame);
      const before = input.value;
      if (Math.floor(move / 60) % 2 === 0) input.stepUp();
      else input.stepDown();
      if (input.value === before) input.value = input.min;
      // The figure waits for a frame before it draws; here the frame comes at once.
      window.requestAnimationFrame = (draw) => {
        draw(performance.now());
        return 0;
      };
      const start = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      window.requestAnimationFrame = nextFrame;
    }
    return times;
  }, moves);
}
