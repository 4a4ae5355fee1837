import { languages } from '../../src/i18n/languages.ts';
import { expect, test } from './test.ts';

const work = '#ref-ioffe-szegedy-2015';

for (const language of languages) {
  test.describe(`the bibliography in ${language}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('is where a citation leads, and leads back to it by the title of its page', async ({
      page,
    }) => {
      await page.goto(`${language}/batch-normalization/`);
      const title = await page.locator('h1').innerText();
      const citation = page.locator('#cite-ioffe-szegedy-2015-1');
      await citation.click();
      await expect(page).toHaveURL(new RegExp(`/${language}/reference/bibliography/${work}$`));
      await page.locator(work).getByRole('link', { name: title, exact: true }).click();
      await expect(page).toHaveURL(/#cite-ioffe-szegedy-2015-1$/);
      await expect(citation).toBeInViewport();
    });

    test('copies the BibTeX that it shows', async ({ page }) => {
      await page.goto(`${language}/reference/bibliography/`);
      const entry = page.locator(`${work} details.bibtex`);
      await entry.locator('summary').click();
      await entry.getByRole('button').click();
      await expect(entry.getByRole('status')).not.toBeEmpty();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await entry.locator('code').textContent());
      expect(copied).toContain('@inproceedings{ioffe-szegedy-2015,');
    });
  });
}

test.describe('without a clipboard', () => {
  test('the BibTeX is selected for the reader’s own hand', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('ko/reference/bibliography/');
    const entry = page.locator(`${work} details.bibtex`);
    await entry.locator('summary').click();
    await entry.getByRole('button').click();
    await expect(entry.getByRole('status')).not.toBeEmpty();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toContain('@inproceedings{ioffe-szegedy-2015,');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the BibTeX can be read, and no button is offered that could not work', async ({ page }) => {
    await page.goto('ko/reference/bibliography/');
    const entry = page.locator(`${work} details.bibtex`);
    await entry.locator('summary').click();
    await expect(entry.locator('code')).toBeVisible();
    await expect(entry.locator('button')).toBeHidden();
  });
});
