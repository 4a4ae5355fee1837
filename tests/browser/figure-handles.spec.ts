import type { Locator, Page } from '@playwright/test';
import { valueForKey } from '../../src/kit/render/handle.ts';
import {
  defaultValues,
  type Point,
  type PointParameter,
} from '../../src/kit/parameters/parameter.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { expectValues, figurePath, root, showControl, wake } from './figure-page.ts';
import { expect, test } from './test.ts';

for (const name of figureNames) {
  const figure = await importFigure(name);
  const defaults = defaultValues(figure.parameters);
  const points = Object.entries(figure.parameters).filter(
    (entry): entry is [string, PointParameter] => entry[1].kind === 'point',
  );

  for (const [pointName, point] of points) {
    test(`${pointName} of ${name} is moved by keys, by its fields and by dragging`, async ({
      page,
    }) => {
      await page.goto(figurePath(figure, 'ko'));
      await wake(page, figure);
      const handle = root(page, figure).locator(
        `.drawn-wide .handle[data-parameter="${pointName}"]`,
      );
      let value = point.default;
      for (const key of ['ArrowUp', 'ArrowLeft']) {
        await handle.press(key);
        value = valueForKey(point, value, key) as Point;
      }
      await expectValues(page, figure, { ...defaults, [pointName]: value });
      await expect(handle).toBeFocused();
      const field = (await showControl(page, figure, pointName)).and(
        page.locator('[data-axis="y"]'),
      );
      await field.fill(String(point.y.min));
      const lowered = { x: value.x, y: point.y.min };
      await expectValues(page, figure, { ...defaults, [pointName]: lowered });
      await drag(page, handle, 'right-top');
      const corner = { x: point.x.max, y: point.y.max };
      await expectValues(page, figure, { ...defaults, [pointName]: corner });
    });
  }
}

test('a sample is dragged on the chart, and moved there with the keys', async ({ page }) => {
  const figure = await importFigure('batch-of-one');
  const defaults = defaultValues(figure.parameters);
  await page.goto(figurePath(figure, 'ko'));
  await wake(page, figure);
  const handle = root(page, figure).locator('.drawn-wide .handle');
  await handle.press('ArrowRight');
  await expectValues(page, figure, { ...defaults, x1: 1.6 });
  await expect(handle).toBeFocused();
  await drag(page, handle, 'left-top');
  await expectValues(page, figure, { ...defaults, x1: -3 });
});

/** Drags a handle with the mouse beyond a corner of its chart. */
async function drag(page: Page, handle: Locator, corner: 'left-top' | 'right-top'): Promise<void> {
  const place = handle.locator('..');
  await place.scrollIntoViewIfNeeded();
  const [chart, box] = [await place.boundingBox(), await handle.boundingBox()];
  if (!chart || !box) throw new Error('the handle has no place');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const x = corner === 'left-top' ? chart.x - 30 : chart.x + chart.width + 30;
  await page.mouse.move(x, chart.y - 10, { steps: 5 });
  await page.mouse.up();
}
