import type { Locator, Page } from '@playwright/test';
import type { AnyFigure, WidthName } from '../../src/kit/contract/figure.ts';
import { indexForKey } from '../../src/kit/charts/grid.ts';
import { defaultValues, type IndexParameter } from '../../src/kit/parameters/parameter.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { expectFinding, expectValues, figurePath, root, wake } from './figure-page.ts';
import { expect, test } from './test.ts';

for (const figureName of figureNames) {
  const figure = await importFigure(figureName);
  const defaults = defaultValues(figure.parameters);
  const path = figurePath(figure, 'ko');
  const indices = Object.entries(figure.parameters).filter(
    (entry): entry is [string, IndexParameter] => entry[1].kind === 'index',
  );

  for (const [name, parameter] of indices) {
    const at = (value: Value) => ({ ...defaults, [name]: value });

    test(`${name} of ${figureName} is walked by the arrow keys, and keeps the focus`, async ({
      page,
    }) => {
      await page.goto(path);
      await wake(page, figure);
      const cursor = cells(page, figure, name, 'wide').locator('.cell-cursor');
      let value: Value = parameter.default;
      for (const key of ['ArrowDown', 'ArrowRight', 'PageUp']) {
        await cursor.press(key);
        value = indexForKey(parameter, value, key) ?? value;
        await expectValues(page, figure, at(value));
        await expect(cursor).toBeFocused();
      }
    });

    test(`${name} of ${figureName} is tried by a mouse that rests on it, and picked by a click`, async ({
      page,
    }) => {
      await page.goto(path);
      await wake(page, figure);
      const surface = cells(page, figure, name, 'wide');
      const drawing = await root(page, figure)
        .locator('.drawn-wide svg')
        .first()
        .evaluateHandle((svg) => svg);
      const position = await lastCell(surface);
      await surface.hover({ position });
      await expectFinding(page, figure, 'ko', at(parameter.shape));
      await root(page, figure).locator('.question').hover();
      await expectValues(page, figure, defaults);
      await surface.click({ position });
      await expectValues(page, figure, at(parameter.shape));
      await expect(surface.locator('.cell-cursor')).toBeFocused();
      // What stands out moves; the drawing stays.
      expect(await drawing.evaluate((svg) => svg.isConnected)).toBe(parameter.highlight ?? false);
    });

    test(`${name} of ${figureName} is picked by a tap, even before the figure has come`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        hasTouch: true,
        viewport: { width: 360, height: 740 },
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(path);
      const surface = cells(page, figure, name, 'narrow');
      await surface.tap({ position: await lastCell(surface) });
      await expectValues(page, figure, at(parameter.shape));
      await context.close();
    });
  }
}

type Value = IndexParameter['default'];

/** The cells of a figure's chart, of the two that the page holds. */
function cells(page: Page, figure: AnyFigure, name: string, width: WidthName): Locator {
  return root(page, figure).locator(`.drawn-${width} .cells[data-parameter="${name}"]`);
}

/** A place on the last cell. */
async function lastCell(surface: Locator) {
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  if (!box) throw new Error('the cells have no place');
  return { x: box.width - 6, y: box.height - 6 };
}
