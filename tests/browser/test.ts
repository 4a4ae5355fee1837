import {
  test as playwright,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * Playwright's `test`, in which every page must also be quiet: a console error, an uncaught
 * error or a request to another host fails the test that caused it.
 */
export const test = playwright.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints = listen(page, new URL(baseURL ?? '').host);
    await use(page);
    expectQuiet(complaints);
  },
});

/**
 * One quiet page for all tests of the enclosing `describe`, which then run in their order: each
 * claim goes on where the one before it left the page. Loading a page costs more than most claims.
 */
export function sharedPage(options: BrowserContextOptions): () => Page {
  let page: Page | undefined;
  let complaints: readonly string[] = [];
  playwright.describe.configure({ mode: 'serial' });
  playwright.beforeAll(async ({ browser, baseURL }) => {
    page = await openPage(browser, { ...options, ...(baseURL === undefined ? {} : { baseURL }) });
    complaints = listen(page, new URL(baseURL ?? '').host);
  });
  playwright.afterEach(() => {
    expectQuiet(complaints);
  });
  playwright.afterAll(() => page?.context().close());
  return () => {
    if (!page) throw new Error('the shared page is open only while a test of its group runs');
    return page;
  };
}

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  return context.newPage();
}

function expectQuiet(complaints: readonly string[]): void {
  playwright.expect(complaints, 'the page stays quiet and on its own host').toEqual([]);
}

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
