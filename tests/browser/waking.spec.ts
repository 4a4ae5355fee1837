import { figurePath, root } from './figure-page.ts';
import { importFigure } from '../unit/figures/figure-states.ts';
import { expect, test } from './test.ts';

const figures = await Promise.all(['batch-of-one', 'small-batch-noise'].map(importFigure));

for (const deviceScaleFactor of [1, 2]) {
  test.describe(`on a screen of ${deviceScaleFactor} device pixels a CSS pixel`, () => {
    test.use({ deviceScaleFactor });

    for (const figure of figures) {
      test(`nothing of ${figure.id} moves when it wakes`, async ({ page }) => {
        await page.goto(figurePath(figure, 'ko'));
        const drawings = root(page, figure).locator('.drawings');
        await drawings.scrollIntoViewIfNeeded();
        await page.evaluate(() => document.fonts.ready);
        const asleep = await drawings.screenshot();
        await root(page, figure).evaluate((element) =>
          (element as HTMLElement & { wake: () => Promise<void> }).wake(),
        );
        await expect(root(page, figure)).toHaveAttribute('data-awake', '');
        expect(asleep.equals(await drawings.screenshot())).toBe(true);
      });
    }
  });
}
