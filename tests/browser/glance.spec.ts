import type { Locator, Page } from '@playwright/test';
import { importFigure } from '../unit/figures/figure-states.ts';
import { awake, figurePath, root, unfold } from './figure-page.ts';
import { countShifts, observeShifts } from './figure-state.ts';
import { started } from './settled.ts';
import { expect, test } from './test.ts';

const figure = await importFigure('batch-of-one');

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
]) {
  test.describe(`on a phone of ${String(viewport.width)} × ${String(viewport.height)}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('question, presets, headline, chart and control share a screen, and nothing moves', async ({
      page,
    }) => {
      await open(page);
      const element = root(page, figure);
      const headline = element.locator('.headline');
      const slider = element.locator('.controls input[name="B"]');
      for (const part of ['.question', '.presets', '.headline', '.drawn-narrow .plot-place']) {
        await expectWhole(page, element.locator(part).first());
      }
      await expectWhole(page, slider);
      await observeShifts(page);
      const one = element.locator('[data-preset="one"]');
      await one.tap();
      await awake(page, figure);
      await expect(one).toHaveAttribute('aria-current', 'true');
      await expect(headline).toContainText('β');
      await expect(slider).toHaveValue('1');
      await slider.fill('2');
      await expect(element.locator('[aria-current]')).toHaveAttribute('data-preset', 'two');
      await expectWhole(page, headline);
      expect(await countShifts(page)).toBeLessThan(0.01);
    });

    test('the chart stays in view at the last control, and goes with the figure', async ({
      page,
    }) => {
      await open(page);
      const element = root(page, figure);
      const plot = element.locator('.drawn-narrow [data-chart="batch"]');
      const last = element.locator('.controls input[name="epsilon"]').first();
      await last.evaluate((input) => {
        scrollBy(0, input.getBoundingClientRect().top - innerHeight * 0.8);
      });
      await expectWhole(page, plot);
      await expectWhole(page, element.locator('.headline'));
      const [chart, control] = [await plot.boundingBox(), await last.boundingBox()];
      expect(chart && control && chart.y + chart.height <= control.y).toBe(true);
      await element.locator('.tools').evaluate((tools) => {
        tools.scrollIntoView({ block: 'start' });
      });
      await expect(plot).not.toBeInViewport();
    });
  });
}

test('a link to a state leaves a way back to its sentence, by keyboard too', async ({ page }) => {
  await page.goto(figurePath(figure, 'en'));
  await started(page);
  const link = page.locator('a[data-figure-state="batch-of-one"][href*="epsilon"]').first();
  await link.press('Enter');
  await awake(page, figure);
  const back = root(page, figure).locator('.way-back');
  await expect(back).toHaveText('Back to the text');
  await page.keyboard.press('Tab');
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await expect(back).toHaveCount(0);
});

test('the way back goes when the reader comes back by herself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(figurePath(figure, 'en'));
  await started(page);
  const link = page.locator('a[data-figure-state="batch-of-one"][href*="epsilon"]').first();
  await link.click();
  await awake(page, figure);
  const back = root(page, figure).locator('.way-back');
  await expect(back).toBeInViewport();
  await expect(link).not.toBeInViewport();
  await link.scrollIntoViewIfNeeded();
  await expect(back).toHaveCount(0);
});

async function open(page: Page): Promise<void> {
  await page.goto(figurePath(figure, 'ko'));
  await unfold(page, figure);
  await root(page, figure).evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
}

/** All of it is seen, and none of it under the bars of the page. */
async function expectWhole(page: Page, part: Locator): Promise<void> {
  await expect(part).toBeInViewport({ ratio: 0.99 });
  const lowest = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('header.header, mobile-starlight-toc nav')].map(
        (bar) => bar.getBoundingClientRect().bottom,
      ),
    ),
  );
  const box = await part.boundingBox();
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(lowest - 1);
}
