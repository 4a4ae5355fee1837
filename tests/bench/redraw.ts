/**
 * From a moved control to the redrawn figure, for every figure, and what it spends where:
 * `npm run bench -- redraw [figure …]`.
 *
 * Every slider is moved; the slowest of a figure is its row. Script, style and layout are timed, on this
 * machine, unthrottled. The wait for the next frame and the painting are not: they are the browser's. How
 * much of the script is the model is measured in Node, over the states in which figures are tested.
 */
import process from 'node:process';
import { chromium, type Locator } from '@playwright/test';
import { browserArguments } from '../../src/tooling/browser-arguments.ts';
import { findBrowser } from '../../src/tooling/find-browser.ts';
import { thisMachine } from '../../src/tooling/this-machine.ts';
import { builtPages } from '../browser/site.ts';
import { figureStates, importFigure } from '../unit/figures/figure-states.ts';
import { quantile } from './support/quantile.ts';
import { serveDist } from './support/serve-dist.ts';
import { table } from './support/table.ts';

/** What a move cost, in milliseconds: until the figure was drawn, and until it was laid out. */
interface Move {
  readonly script: number;
  readonly whole: number;
}

interface Row {
  readonly figure: string;
  readonly control: string;
  readonly median: number;
  readonly p95: number;
  readonly model: number;
  readonly script: number;
  readonly layout: number;
}

const moves = 120;
/** Milliseconds within which a figure is redrawn in 95 of 100 moves. */
const bound = 16;
/** The same of figures that compute much at every move, and what they compute. */
const heavyBound = 50;
const heavy: Readonly<Record<string, string>> = {
  'scale-invariance': 'trains with and without weight decay',
  'instance-norm-contrast': 'normalizes photographs',
  'style-statistics': 'normalizes photographs, and joins their statistics',
  'large-batch-mixture': 'normalizes 4096 values batch by batch, and finds thresholds',
  'model-complexity': 'fits polynomials of every degree and with every penalty',
  'weight-norm-training': 'trains four networks',
};

const chosen = process.argv.slice(2);
const { address, stop } = await serveDist();
const browser = await chromium.launch({
  executablePath: findBrowser(thisMachine),
  args: [...browserArguments],
});
const page = await browser.newPage({ baseURL: address, viewport: { width: 1280, height: 800 } });

const rows: Row[] = [];
for (const path of builtPages().filter((built) => built.startsWith('ko/'))) {
  await page.goto(path);
  await page.evaluate(() => {
    // A figure may stand in a fold. Its table stays closed, as readers find it.
    for (const fold of document.querySelectorAll('details')) {
      fold.open = fold.querySelector('live-figure') !== null || fold.matches('.more');
    }
  });
  for (const figure of await page.locator('live-figure:not([data-lab])').all()) {
    const name = (await figure.getAttribute('data-figure')) ?? '';
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    await figure.scrollIntoViewIfNeeded();
    await figure.hover();
    await page.locator(`#${await figure.getAttribute('id')}[data-awake]`).waitFor();
    const model = await timeModel(name);
    const ofSliders: Row[] = [];
    const sliders = figure.locator('input[type=range]:enabled');
    const controls = await sliders.evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).name),
    );
    for (const control of controls) {
      // One slider may put another out of use.
      const slider = figure.locator(`input[type=range][name="${control}"]:enabled`);
      if ((await slider.count()) === 0) continue;
      ofSliders.push(rowOf(name, control, model, await timeMoves(slider)));
    }
    const slowest = ofSliders.sort((a, b) => b.p95 - a.p95)[0];
    if (slowest) rows.push(slowest);
  }
}
console.log(
  `\nms from moved to redrawn, ${moves} moves of each slider (bound for p95: ${bound})\n`,
);
console.log(
  table(
    ['figure', 'slowest control', 'median', 'p95', 'model', 'rest of script', 'style, layout'],
    rows.map(({ figure, control, median, p95, model, script, layout }) =>
      [figure, control, median, p95, model, Math.max(0, script - model), layout].map((cell) =>
        typeof cell === 'number' ? Number(cell.toFixed(1)) : cell,
      ),
    ),
  ),
);
console.log(`\nHeavy, with a bound of ${heavyBound}:`);
for (const [figure, what] of Object.entries(heavy)) console.log(`${figure} ${what}`);
const missed = rows.filter(({ figure, p95 }) => p95 > (figure in heavy ? heavyBound : bound));
console.log(
  missed.length === 0
    ? `\nAll ${rows.length} are within their bound.`
    : `\nMissed, ${missed.length} of ${rows.length}: ${missed.map(({ figure }) => figure).join(', ')}`,
);

await browser.close();
stop();

function rowOf(figure: string, control: string, model: number, times: readonly Move[]): Row {
  const whole = times.map((move) => move.whole);
  const at = (of: readonly number[], share: number): number => quantile([...of], share);
  return {
    figure,
    control,
    model,
    median: at(whole, 0.5),
    p95: at(whole, 0.95),
    script: at(
      times.map((move) => move.script),
      0.5,
    ),
    layout: at(
      times.map((move) => move.whole - move.script),
      0.5,
    ),
  };
}

/** The median time of a figure's model over its states, in milliseconds. */
async function timeModel(name: string): Promise<number> {
  const figure = await importFigure(name);
  const states = figureStates(figure, 30);
  const times = states.map(({ values }) => {
    const start = performance.now();
    figure.model(values);
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}

/** Moves a slider back and forth over all its values, a move a frame, and times each redraw. */
function timeMoves(slider: Locator): Promise<Move[]> {
  return slider.evaluate(async (element, count) => {
    const input = element as HTMLInputElement;
    const nextFrame = requestAnimationFrame.bind(window);
    const times: Move[] = [];
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
      const script = performance.now() - start;
      document.body.getBoundingClientRect();
      times.push({ script, whole: performance.now() - start });
      window.requestAnimationFrame = nextFrame;
    }
    return times;
  }, moves);
}
