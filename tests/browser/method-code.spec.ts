import type { Page } from '@playwright/test';
import { settled } from './settled.ts';
import { expect, test } from './test.ts';

// A language that the site does not have: the door forwards such a reader nowhere.
test.use({ locale: 'fr-FR' });

const path = 'en/compare/code/';

function panel(page: Page, index: number, language: string) {
  return page.locator('method-code').nth(index).locator(`[data-tab='${language}']`);
}

test('a chosen tab is followed by all code of the page, and open after a reload', async ({
  page,
}) => {
  await page.goto(path);
  await expect(panel(page, 0, 'pytorch')).toBeVisible();
  await page.locator('method-code').first().getByLabel('Keras 3').check();
  await expect(panel(page, 0, 'pytorch')).toBeHidden();
  for (const index of [0, 5]) await expect(panel(page, index, 'keras')).toBeVisible();
  await page.reload();
  for (const index of [0, 5]) await expect(panel(page, index, 'keras')).toBeVisible();
});

test('what follows a choice above does not move the code that was chosen', async ({ page }) => {
  await page.goto(path);
  await settled(page);
  const last = page.locator('method-code').last();
  await last.scrollIntoViewIfNeeded();
  const before = await last.boundingBox();
  await last.getByLabel('Our core').check();
  const after = await last.boundingBox();
  // A page scrolls by whole pixels.
  expect(Math.abs((after?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThanOrEqual(1);
});

test('the code that is shown can be copied as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  const first = page.locator('method-code').first();
  await first.getByLabel('JAX · Flax').check();
  await first.getByRole('button', { name: 'Copy' }).click();
  await expect(first.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toMatch(
    /^from flax import nnx\n\nnorm = nnx\.BatchNorm\(\n/,
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every tab opens, and no button promises what cannot be done', async ({ page }) => {
    await page.goto(path);
    const first = page.locator('method-code').first();
    await expect(first.getByRole('button')).toHaveCount(0);
    for (const [name, language] of [
      ['Keras 3', 'keras'],
      ['JAX · Flax', 'flax'],
      ['Our core', 'core'],
      ['PyTorch', 'pytorch'],
    ] as const) {
      await first.getByLabel(name).check();
      await expect(panel(page, 0, language)).toBeVisible();
      await expect(first.locator('pre:visible')).toHaveCount(1);
    }
  });
});
