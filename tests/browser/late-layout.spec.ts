import { expect, test } from './test.ts';
import { settled } from './settled.ts';
import type { Page } from '@playwright/test';

const pages = ['ko/', 'ko/compare/', 'en/reference/core/', 'ko/reference/glossary/', 'en/beyond/'];

for (const path of pages) {
  test(`what waits with its layout on /${path} comes to stand where it stands otherwise`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-late-layout', '');
    await settled(page);
    const late = await tops(page);
    expect(late.length).toBeGreaterThan(5);
    await page.goto('about:blank');
    await page.goto(`${path}#_top`);
    await settled(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-late-layout');
    expect(await tops(page)).toEqual(late);
  });
}

test('whoever scrolls before all is laid out finds it laid out, and stays where she is', async ({
  page,
}) => {
  // Idle is nobody, so that the rest waits for ever.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto('ko/compare/');
  await page.waitForLoadState('load');
  await expect(page.locator('html')).toHaveAttribute('data-late-layout', '');
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 300);
  await expect(page.locator('html')).not.toHaveAttribute('data-late-layout');
  expect(await page.evaluate(() => scrollY)).toBe(300);
  const before = await tops(page);
  await page.waitForTimeout(300);
  expect(await tops(page)).toEqual(before);
});

/** Where the parts of a page stand, in pixels from its top. */
function tops(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sl-markdown-content > *')]
      .map((part) => part.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top }) => Math.round(top + scrollY)),
  );
}
