import type { Page } from '@playwright/test';

/** Waits until a page has loaded, and for the frames after which no script of ours moves it. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await frames(page);
}

/** Waits for some frames, in which whatever was about to move has moved. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let left = 8; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  });
}
