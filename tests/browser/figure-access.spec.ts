import { importFigure } from '../unit/figures/figure-states.ts';
import { figurePath, root, unfold } from './figure-page.ts';
import { settled } from './settled.ts';
import { expect, test } from './test.ts';

const batch = await importFigure('batch-of-one');

for (const colorScheme of ['dark', 'light'] as const) {
  test(`forced colours on a ${colorScheme} ground go over the light theme, and the chosen option stands out`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('starlight-theme', 'light');
    });
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(figurePath(batch, 'ko'));
    const colors = await root(page, batch).evaluate((figure) => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const system = (name: string): string => {
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        return getComputedStyle(probe).color;
      };
      const style = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(figure.querySelector(selector) ?? figure);
      return {
        chosen: style('.segments label:has(:checked)').backgroundColor,
        other: style('.segments label:not(:has(:checked))').backgroundColor,
        axis: style('.drawn-wide .plot text').fill,
        highlight: system('Highlight'),
        text: system('CanvasText'),
        ground: system('Canvas'),
      };
    });
    expect(colors.chosen).toBe(colors.highlight);
    expect(colors.other).not.toBe(colors.highlight);
    expect(colors.axis).toBe(colors.text);
    expect(colors.text).not.toBe(colors.ground);
  });
}

test('the keyboard passes a figure by in one step', async ({ page }) => {
  await page.goto(figurePath(batch, 'ko'));
  const skip = root(page, batch).locator('.skip-figure');
  await skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const passed = await root(page, batch).evaluate((figure) => {
    const focused = document.activeElement;
    const place = focused ? figure.compareDocumentPosition(focused) : 0;
    return place === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(passed).toBe(true);
});

test('the Tab key stops at no equation and no table that does not scroll', async ({ page }) => {
  await page.goto(figurePath(batch, 'ko'));
  // What takes the stops away comes with the page's scripts.
  await settled(page);
  await unfold(page, batch);
  await page.keyboard.press('Tab');
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [role="group"][tabindex="0"]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)
      .map(({ className }) => className),
  );
  expect(stops).toEqual([]);
});

test('the letters of a chart keep their size where the browser’s are twice as large', async ({
  page,
}) => {
  await page.goto(figurePath(batch, 'ko'));
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
  await expect(root(page, batch).locator('.drawn-narrow .plot text').first()).toHaveCSS(
    'font-size',
    '12px',
  );
});

test('a figure’s tools say whose they are', async ({ page }) => {
  await page.goto(figurePath(batch, 'ko'));
  const { question } = batch.words.ko;
  for (const part of ['[data-part="link"]', '[data-download="csv"]', 'summary']) {
    const name = await root(page, batch).locator(`.tools ${part}`).getAttribute('aria-label');
    expect(name?.endsWith(`: ${question}`), part).toBe(true);
  }
});
