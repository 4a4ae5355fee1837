import type { Page } from '@playwright/test';
import { searchDialogWords } from '../../src/i18n/search-dialog-words.ts';
import { axeFaults } from './axe-faults.ts';
import { started } from './settled.ts';
import { expect, test } from './test.ts';

test.use({ locale: 'fr-FR' });

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('site-search button[data-open-modal]').click();
  await expect(page.locator('site-search input')).toBeFocused();
}

function type(page: Page, words: string): Promise<void> {
  return page.locator('site-search input').fill(words);
}

const status = (page: Page) => page.locator('.search-status');
const results = (page: Page) => page.locator('.search-results a');

for (const [language, query, heading] of [
  ['ko', '배치놈 얼리기', '동결하면 무엇이 멈추나요'],
  ['en', 'freeze batchnorm', 'What freezing stops'],
] as const) {
  test(`the search in ${language} speaks its language, names the heading, and leads to it`, async ({
    page,
  }) => {
    const words = searchDialogWords[language];
    await open(page, `${language}/compare/`);
    await expect(page.getByRole('dialog', { name: words.open })).toBeVisible();
    await type(page, query);
    const result = page.locator('.search-results a[href$="/#freezing"]');
    await expect(result.locator('.result-title')).toHaveText(heading);
    await expect(status(page)).toHaveText(/\d/);
    expect(await axeFaults(page)).toEqual([]);
    await result.click();
    await expect(page).toHaveURL(/batch-normalization-in-practice\/#freezing$/);
    await expect(page.locator('#freezing')).toBeInViewport();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test(`in ${language}, where no section has all words, fewer are tried, and the results say which they lack`, async ({
    page,
  }) => {
    const words = searchDialogWords[language];
    await open(page, `${language}/`);
    await type(page, 'momentum zzyzx');
    await expect(status(page)).toHaveText(words.foundFewer);
    await expect(results(page).first().locator('.result-without')).toHaveText(
      words.without('zzyzx'),
    );
    await type(page, 'zzyzx');
    await expect(status(page)).toHaveText(words.nothing('zzyzx'));
    await expect(results(page)).toHaveCount(0);
  });
}

test('the keys open it, Escape closes it, and "more" goes on where the new results begin', async ({
  page,
}) => {
  await page.goto('en/');
  await started(page);
  await page.keyboard.press('Control+k');
  await expect(page.locator('site-search input')).toBeFocused();
  await page.keyboard.type('variance');
  await expect(results(page)).toHaveCount(8);
  await page.locator('site-search [data-more]').click();
  await expect(results(page)).toHaveCount(16);
  await expect(results(page).nth(8)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('nothing of the search comes before a reader reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('en/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search-panel/.test(path))).toEqual([]);
});

test('words by which a section is found are never on the page', async ({ page }) => {
  await page.goto('ko/batch-normalization/');
  expect(await page.locator('body').textContent()).not.toContain('배치놈');
  await open(page, 'ko/');
  await type(page, '배치놈');
  await expect(results(page).first()).toBeVisible();
  for (const text of await results(page).allTextContents()) expect(text).not.toContain('배치놈');
});
