import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { builtPages, pageLanguage } from './site.ts';
import { expect, test } from './test.ts';

// A language that the site does not have: the door forwards such a reader nowhere.
test.use({ locale: 'fr-FR' });

// A page's two languages differ in words only, and axe is slow: it sees each page on both screens,
// in one language each. A page without a twin it sees on both.
const screens = [
  { colorScheme: 'light', width: 1280, axeReads: 'ko' },
  { colorScheme: 'dark', width: 360, axeReads: 'en' },
] as const;

for (const path of builtPages()) {
  test.describe(`/${path}`, () => {
    for (const { colorScheme, width, axeReads } of screens) {
      const hasTwin = languages.some((language) => path.startsWith(`${language}/`));
      const isRead = !hasTwin || path.startsWith(`${axeReads}/`);
      const claim = isRead ? ', and leaves axe nothing to find' : '';

      test.describe(`in the ${colorScheme} theme, ${width} px wide`, () => {
        test.use({ colorScheme, viewport: { width, height: 800 } });

        test(`opens in its language and fits the screen${claim}`, async ({ page }) => {
          const response = await page.goto(path);
          expect(response?.status()).toBe(200);
          await expect.soft(page.locator('html')).toHaveAttribute('lang', pageLanguage(path));
          await expect.soft(page.locator('h1')).toHaveCount(1);
          expect.soft(await overflow(page), 'pixels beyond the right edge').toBe(0);
          if (isRead) expect.soft(await axeFaults(page)).toEqual([]);
        });
      });
    }

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('shows its title and its text', async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('h1')).toBeVisible();
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(50);
      });
    });
  });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
