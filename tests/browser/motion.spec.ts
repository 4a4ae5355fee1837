import type { Page } from '@playwright/test';
import { defaultValues } from '../../src/kit/parameters/parameter.ts';
import { importFigure } from '../unit/figures/figure-states.ts';
import { figurePath, root, unfold, wake } from './figure-page.ts';
import { drawings, expectDrawn, expectSame, expectState } from './figure-state.ts';
import { holdRequests } from './hold-requests.ts';
import { expect, test } from './test.ts';

// All other tests run for whoever wants less motion. Here the page's clock stands still between two
// questions to it, however busy the machine is. (Plot draws axes half a pixel aside on coarse
// screens; at build, and in Node, it draws for fine ones.)
test.use({ contextOptions: { reducedMotion: 'no-preference' }, deviceScaleFactor: 2 });

const figure = await importFigure('batch-of-one');
const defaults = defaultValues(figure.parameters);
const path = figurePath(figure, 'ko');
const inferred = { ...defaults, mode: 'inference' };

/** Opens the figure's page with a clock of its own, and touches the figure. */
async function openAwake(page: Page): Promise<void> {
  await openStill(page);
  await wake(page, figure);
  await page.clock.runFor(500);
}

async function openStill(page: Page, query = ''): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(`${path}${query}`);
  await unfold(page, figure);
}

/** Where the first output stands. */
async function output(page: Page): Promise<number> {
  const dots = root(page, figure).locator('.drawn-wide [data-chart="batch"] circle');
  return Number(await dots.last().getAttribute('cx'));
}

async function choose(page: Page, mode: string): Promise<void> {
  // As assistive technology does: a pointer would wait for frames, and the clock stands.
  await root(page, figure)
    .locator(`input[name="mode"][value="${mode}"]`)
    .evaluate((input) => {
      (input as HTMLInputElement).click();
    });
}

/** Tells whether the figure is making its opening move. */
async function isOpening(page: Page): Promise<boolean> {
  return (await root(page, figure).getAttribute('data-opening-now')) !== null;
}

/** Lets time pass until the opening has begun: the files come when they come. */
async function expectOpening(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.clock.runFor(50);
      return isOpening(page);
    })
    .toBe(true);
}

/** Brings the figure's drawings into view, and lets the page be idle until an opening is due. */
async function show(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.locator(`#fig-${figure.id} .drawings`).evaluate(async (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // An observer looks once a frame, and no clock of a test holds it back.
    await new Promise((resolve) => {
      new IntersectionObserver(resolve).observe(element);
    });
  });
  await page.clock.runFor(1500);
}

test('a choice lets the marks travel, and they rest at the build’s drawing', async ({ page }) => {
  await openAwake(page);
  const from = await output(page);
  await choose(page, 'inference');
  await page.clock.runFor(120);
  const between = await output(page);
  await page.clock.runFor(400);
  const to = await output(page);
  expect(Math.min(from, to)).toBeLessThan(between);
  expect(between).toBeLessThan(Math.max(from, to));
  await expectDrawn(page, figure, inferred);
  expectSame([String(await output(page))], [String(to)]);
  await page.clock.resume();
  await expectState(page, figure, 'ko', inferred);
});

test('a change that comes before the marks rest goes on from where they are', async ({ page }) => {
  await openAwake(page);
  const before = await drawings(root(page, figure), 'wide');
  const from = await output(page);
  await choose(page, 'inference');
  await page.clock.runFor(120);
  const between = await output(page);
  await choose(page, 'training');
  // One frame draws, and the next begins to move.
  await page.clock.runFor(17);
  const turned = await output(page);
  expect(between).not.toBe(from);
  expect(Math.abs(turned - between)).toBeLessThan(Math.abs(between - from) / 2);
  await page.clock.runFor(400);
  expectSame(await drawings(root(page, figure), 'wide'), before);
});

test('what slides follows at once, and paper brings the rest to rest', async ({ page }) => {
  await openAwake(page);
  await root(page, figure)
    .locator('input[name="B"]')
    .evaluate((input) => {
      (input as HTMLInputElement).stepUp();
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await page.clock.runFor(17);
  await expectDrawn(page, figure, { ...defaults, B: 9 });
  await choose(page, 'inference');
  await page.clock.runFor(60);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.clock.resume();
  await expectState(page, figure, 'ko', { ...inferred, B: 9 });
});

test('an opening is made once the figure is in view, and rests at the build’s drawing and address', async ({
  page,
}) => {
  await openStill(page);
  const before = await drawings(root(page, figure), 'wide');
  const slider = root(page, figure).locator('input[name="B"]');
  const held = await holdRequests(page, /start-figure/);
  await page.clock.runFor(3000);
  expect(held.count(), 'before it is seen').toBe(0);
  held.release();
  await show(page);
  await expectOpening(page);
  await page.clock.runFor(1000);
  expect(['3', '4']).toContain(await slider.inputValue());
  await page.clock.runFor(3000);
  expect(await isOpening(page)).toBe(false);
  expectSame(await drawings(root(page, figure), 'wide'), before);
  await expect(root(page, figure).locator('[data-part="reset"]')).toBeHidden();
  expect(new URL(page.url()).search).toBe('');
  // Out of view and back again, it stays as it is.
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await show(page);
  expect(await isOpening(page)).toBe(false);
  await page.clock.resume();
  await expectState(page, figure, 'ko', defaults);
});

test('an opening yields to the reader’s first touch, which is obeyed', async ({ page }) => {
  await openStill(page);
  await show(page);
  await expectOpening(page);
  await page.clock.runFor(700);
  await choose(page, 'inference');
  expect(await isOpening(page)).toBe(false);
  await page.clock.resume();
  await expectDrawn(page, figure, inferred);
  await expectState(page, figure, 'ko', inferred);
});

test('an opening does not come over the state of an address', async ({ page }) => {
  await openStill(page, '?batch-of-one.B=4');
  await expect(root(page, figure)).toHaveAttribute('data-awake', '');
  await show(page);
  await page.clock.runFor(1000);
  expect(await isOpening(page)).toBe(false);
  await expectDrawn(page, figure, { ...defaults, B: 4 });
});

test('for whoever wants less motion a choice stands at once, and nothing moves by itself', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStill(page);
  const held = await holdRequests(page, /start-figure/);
  await show(page);
  await page.clock.runFor(3000);
  expect(held.count()).toBe(0);
  held.release();
  await wake(page, figure);
  await page.clock.runFor(100);
  await choose(page, 'inference');
  await page.clock.runFor(17);
  await expectDrawn(page, figure, inferred);
});
