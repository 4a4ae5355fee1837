import { expect, test } from './test.ts';

const searches = {
  ko: [
    ['초매개변수', 'hyperparameter'],
    ['노멀라이제이션', 'normalization'],
    ['비대칭도', 'skewness-and-kurtosis'],
    ['멱승법', 'power-iteration'],
  ],
  en: [['층 정규화', 'layer-normalization']],
} as const;

for (const [language, queries] of Object.entries(searches)) {
  test(`a search for another name of a term leads to it, in ${language}`, async ({ page }) => {
    await page.goto(`${language}/`);
    for (const [query, term] of queries) {
      await page.locator('site-search button[data-open-modal]').click();
      await page.locator('site-search input').fill(query);
      const result = page.locator(`.search-results a[href$="#term-${term}"]`).first();
      await expect(result, query).toBeVisible();
      await result.click();
      const address = new RegExp(`/${language}/reference/glossary/.*#term-${term}$`);
      await expect(page, query).toHaveURL(address);
      await expect(page.locator(`#term-${term}`), query).toBeInViewport();
    }
  });
}
