import type { Page } from '@playwright/test';

/** Brings the first figure of a page to life; says what failed, if anything. */
export function wakeFirst(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const figure = document.querySelector<HTMLElement & { wake: () => Promise<void> }>(
      'live-figure',
    );
    if (!figure) return [];
    await customElements.whenDefined('live-figure');
    await figure.wake();
    return figure.dataset['awake'] === undefined ? [`${figure.id} stays asleep`] : [];
  });
}
