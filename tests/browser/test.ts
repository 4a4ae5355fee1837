import { test as playwright, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * Playwright's `test`, in which every page must also be quiet: a console error, an uncaught
 * error or a request to another host fails the test that caused it.
 */
export const test = playwright.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints = listen(page, new URL(baseURL ?? '').host);
    await use(page);
    playwright.expect(complaints, 'the page stays quiet and on its own host').toEqual([]);
  },
});

function listen(page: Page, host: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    complaints.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isRemote = ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol);
    if (isRemote && url.host !== host) complaints.push(`request to another host: ${request.url()}`);
  });
  return complaints;
}
