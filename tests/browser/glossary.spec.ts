import { expect, test } from './test.ts';

const searches = [
  ['ko', '초매개변수', 'hyperparameter'],
  ['ko', '노멀라이제이션', 'normalization'],
  ['ko', '비대칭도', 'skewness-and-kurtosis'],
  ['ko', '멱승법', 'power-iteration'],
  ['en', '층 정규화', 'layer-normalization'],
] as const;

for (const [language, query, term] of searches) {
  test(`a search for “${query}” in ${language} leads to the term ${term}`, async ({ page }) => {
    await page.goto(`${language}/`);
    await page.locator('site-search button[data-open-modal]').click();
    await page.locator('site-search input').fill(query);
    const address = new RegExp(`/${language}/reference/glossary/.*#term-${term}$`);
    const result = page.locator(`.search-results a[href$="#term-${term}"]`).first();
    await expect(result).toBeVisible();
    await result.click();
    await expect(page).toHaveURL(address);
    await expect(page.locator(`#term-${term}`)).toBeInViewport();
  });
}
