import { expect, test } from './test.ts';

const searches = {
  ko: [
    ['층 정규화', 'layer-normalization'],
    ['노멀라이제이션', 'normalization'],
    ['정칙화', 'regularization'],
    ['멱승법', 'power-iteration'],
    ['BatchNorm', 'batch-normalization'],
  ],
  en: [
    ['층 정규화', 'layer-normalization'],
    ['LayerNorm', 'layer-normalization'],
  ],
} as const;

for (const [language, queries] of Object.entries(searches)) {
  test(`a search for another name of a term leads to it, in ${language}`, async ({ page }) => {
    await page.goto(`${language}/`);
    for (const [query, term] of queries) {
      await page.locator('site-search button[data-open-modal]').click();
      await page.locator('#starlight__search input').fill(query);
      const result = page.locator(`#starlight__search a[href$="#term-${term}"]`).first();
      await expect(result, query).toBeVisible();
      await result.click();
      const address = new RegExp(`/${language}/reference/glossary/.*#term-${term}$`);
      await expect(page, query).toHaveURL(address);
      await expect(page.locator(`#term-${term}`), query).toBeInViewport();
    }
  });
}
