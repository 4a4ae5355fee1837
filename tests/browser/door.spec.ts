import { languages } from '../../src/i18n/languages.ts';
import { expect, test } from './test.ts';

for (const language of languages) {
  test.describe('the door without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`leads to the home page in "${language}" by a link`, async ({ page, baseURL }) => {
      await page.goto('');
      await page.locator(`a[hreflang="${language}"]`).click();
      expect(page.url()).toBe(`${baseURL}${language}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}
