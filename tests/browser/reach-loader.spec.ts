import { expect, test } from '@playwright/test';
import { wakeFirst } from './reach-figures.ts';

test('a figure whose file came empty lives when it is touched again', async ({ page }) => {
  const asked: string[] = [];
  await page.route(/\/start-figure\./, async (route) => {
    asked.push(new URL(route.request().url()).search);
    if (asked.length > 1) await route.continue();
    else await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.goto('ko/batch-normalization-limits/');
  expect(await wakeFirst(page)).toEqual(['fig-batch-of-one stays asleep']);
  expect(await wakeFirst(page)).toEqual([]);
  // Under the same address a browser would give the empty answer again.
  expect(asked).toEqual(['', '?again=1']);
});
