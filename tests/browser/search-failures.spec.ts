import { expect, test, type Page } from '@playwright/test';
import { searchDialogWords } from '../../src/i18n/search-dialog-words.ts';

// Playwright's own `test`: a page whose files fail is not quiet.
const words = searchDialogWords.en;

async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto('en/');
  await page.locator('site-search button[data-open-modal]').click();
  await page.locator('site-search input').fill(query);
}

for (const [what, files] of [
  ['its script', '**/pagefind/pagefind.js*'],
  ['its list of languages', '**/pagefind/pagefind-entry.json*'],
  ['its WebAssembly', '**/pagefind/wasm.*'],
  ['its list of sections', '**/pagefind/*.pf_meta'],
  ['a part of its index', '**/pagefind/index/*'],
  ['the texts of sections', '**/pagefind/fragment/*'],
] as const) {
  test(`a search without ${what} says that it failed, and works when the files are there again`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route(files, (route) => route.abort());
    await searchFor(page, 'momentum');
    const status = page.locator('.search-status');
    await expect(status).toHaveText(words.failed);
    await page.unroute(files);
    await page.getByRole('button', { name: words.again }).click();
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await expect(status).not.toHaveText(words.failed);
    expect(errors).toEqual([]);
  });
}

test('a browser that runs no WebAssembly is told that the search failed', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new WebAssembly.CompileError('blocked'));
    Object.assign(WebAssembly, { instantiate: refuse });
  });
  await searchFor(page, 'momentum');
  await expect(page.locator('.search-status')).toHaveText(words.failed);
});

test('files that never come are not waited for without end', async ({ page }) => {
  await page.clock.install();
  await page.route('**/pagefind/wasm.*', () => new Promise(() => undefined));
  await searchFor(page, 'momentum');
  await page.clock.runFor(1000);
  await expect(page.locator('.search-status')).toHaveText(words.searching);
  await page.clock.runFor(20_000);
  await expect(page.locator('.search-status')).toHaveText(words.failed);
});

test('without the part that shows results, the dialog says so, and works when it is there again', async ({
  page,
}) => {
  const part = '**/_astro/search-panel.*';
  await page.route(part, (route) => route.abort());
  await searchFor(page, 'momentum');
  await expect(page.locator('.search-status')).toHaveText(words.failed);
  await page.unroute(part);
  await page.getByRole('button', { name: words.again }).click();
  await expect(page.locator('.search-results a').first()).toBeVisible();
});
