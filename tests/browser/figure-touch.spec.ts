import type { Page } from '@playwright/test';
import type { AnyFigure } from '../../src/kit/contract/figure.ts';
import { defaultValues, type Values } from '../../src/kit/parameters/parameter.ts';
import { importFigure } from '../unit/figures/figure-states.ts';
import { expectFinding, figurePath, root, wake } from './figure-page.ts';
import { expectDrawn } from './figure-state.ts';
import { expect, test } from './test.ts';
import { swipe } from './touch.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const batch = await importFigure('batch-of-one');
const rms = await importFigure('rms-norm');

test('a finger drags a handle sideways and the page stays; across, it scrolls and nothing changes', async ({
  page,
}) => {
  const handle = await handleOf(page, batch);
  const before = await scrolled(page);
  await swipe(page, handle, { right: 60, down: 4 });
  await expect.poll(() => numberOf(page, batch, 'x1')).toBeGreaterThan(1.5);
  expect(await scrolled(page)).toBe(before);
  const moved = await drawn(page, batch);
  await swipe(page, handle, { right: 12, down: -160 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 60);
  await expectDrawn(page, batch, moved);
});

test('a finger drags a handle up and down and the page stays', async ({ page }) => {
  const handle = await handleOf(page, rms);
  const before = await scrolled(page);
  const offset = defaultValues(rms.parameters)['offset'];
  await swipe(page, handle, { right: 5, down: -50 });
  await expect.poll(() => numberOf(page, rms, 'offset')).toBeGreaterThan(Number(offset));
  expect(await scrolled(page)).toBe(before);
});

test('a finger that scrolls the page from a slider leaves its value, before the figure lives and after', async ({
  page,
}) => {
  await page.goto(figurePath(batch, 'ko'));
  const slider = root(page, batch).locator('input[name="B"]');
  await slider.evaluate((input) => {
    input.scrollIntoView({ block: 'center' });
  });
  for (const right of [0.1, 0.5, 0.9]) {
    const before = await scrolled(page);
    await swipe(page, slider, { right: 8, down: right < 0.5 ? 120 : -120 }, { right, down: 0.5 });
    await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeGreaterThan(60);
    await expect(slider).toHaveValue('8');
    await expectFinding(page, batch, 'ko', defaultValues(batch.parameters));
    expect(page.url()).not.toContain('batch-of-one.B');
  }
});

test('a finger slides a slider, and a tap on its track sets it', async ({ page }) => {
  await page.goto(figurePath(batch, 'ko'));
  await wake(page, batch);
  const slider = root(page, batch).locator('input[name="B"]');
  await slider.scrollIntoViewIfNeeded();
  await swipe(page, slider, { right: 0, down: 0 }, { right: 0.5, down: 0.5 });
  await expect.poll(() => numberOf(page, batch, 'B')).toBeGreaterThan(20);
  const before = await scrolled(page);
  await swipe(page, slider, { right: -220, down: 6 }, { right: 0.5, down: 0.5 });
  await expect.poll(() => numberOf(page, batch, 'B')).toBe(1);
  expect(await scrolled(page)).toBe(before);
});

/** Wakes a figure, and brings its handle to the middle of the screen. */
async function handleOf(page: Page, figure: AnyFigure) {
  await page.goto(figurePath(figure, 'ko'));
  await wake(page, figure);
  const handle = root(page, figure).locator('.drawn-narrow .handle').first();
  await handle.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  return handle;
}

async function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

async function drawn(page: Page, figure: AnyFigure): Promise<Values> {
  const text = await root(page, figure).getAttribute('data-drawn');
  return JSON.parse(text ?? '{}') as Values;
}

async function numberOf(page: Page, figure: AnyFigure, name: string): Promise<number> {
  return Number((await drawn(page, figure))[name]);
}
