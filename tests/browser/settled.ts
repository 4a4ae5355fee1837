import type { Page } from '@playwright/test';

/** A page of which all is laid out: what is out of view may come last (`src/build/first-paint/page/late-layout.ts`). */
export const laidOut = 'html:is([data-laid-out], :not([data-late-layout]))';

/** Waits until the scripts of a page have come, which may be after it has loaded (`src/build/first-paint/page/late-scripts.ts`). */
export async function started(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    ['site-search', 'starlight-lang-select', 'live-figure'].every(
      (name) => !document.querySelector(name) || customElements.get(name),
    ),
  );
}

/** Waits until a page has loaded, and for the frames after which no script of ours moves it. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator(laidOut).waitFor();
  await started(page);
  await frames(page);
}

/** Waits for some frames, in which whatever was about to move has moved. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let left = 8; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  });
}
