import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { importFigure } from '../../unit/figures/figure-states.ts';
import type { Locator, Page } from '@playwright/test';
import { expectValues, figurePath, root } from '../figure-page.ts';
import { holdRequests } from '../hold-requests.ts';
import { started } from '../settled.ts';
import { expect, test } from '../test.ts';

const figure = await importFigure('batch-of-one');
const defaults = defaultValues(figure.parameters);
const path = figurePath(figure, 'ko');

test('a handle that was grabbed before the figure came follows the same hand when it comes', async ({
  page,
}) => {
  const { release } = await holdRequests(page, /start-figure/);
  await page.goto(path);
  await started(page);
  const handle = root(page, figure).locator('.drawn-wide .handle');
  const chart = await grab(page, handle);
  await page.mouse.move(chart.right, chart.y, { steps: 3 });
  release();
  await expectValues(page, figure, { ...defaults, x1: 3 });
  await page.mouse.move(chart.left, chart.y, { steps: 3 });
  await expectValues(page, figure, { ...defaults, x1: -3 });
  await page.mouse.up();
});

test('what was done to a handle before the figure came is done, wherever the page then stands', async ({
  page,
}) => {
  const { release } = await holdRequests(page, /start-figure/);
  await page.goto(path);
  await started(page);
  const handle = root(page, figure).locator('.drawn-wide .handle');
  const chart = await grab(page, handle);
  await page.mouse.move(chart.left, chart.y, { steps: 3 });
  await page.mouse.up();
  await page.mouse.wheel(0, 90);
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  release();
  await expectValues(page, figure, { ...defaults, x1: -2.8 });
});

test.describe('where the browser keeps nothing for a site', () => {
  test.use({ colorScheme: 'light' });

  test('the theme is the system’s, can be chosen, and nothing fails', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          configurable: true,
          get: () => {
            throw new DOMException('made up', 'SecurityError');
          },
        });
      }
    });
    await page.goto('ko/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.locator('starlight-theme-select select').first().selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the page in the other language, and no menu stands there dead', async ({
    page,
  }) => {
    await page.goto('ko/compare/');
    await expect(page.locator('header select').first()).toBeHidden();
    await page.locator('header a[hreflang="en"]').click();
    await expect(page).toHaveURL(/\/en\/compare\/$/);
  });
});

/** Presses the mouse on a handle; tells where, beyond both ends of its chart, it may be dragged. */
async function grab(page: Page, handle: Locator) {
  const place = handle.locator('..');
  await place.scrollIntoViewIfNeeded();
  const [chart, box] = [await place.boundingBox(), await handle.boundingBox()];
  if (!chart || !box) throw new Error('the handle has no place');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  return { left: chart.x - 30, right: chart.x + chart.width + 30, y };
}
