import AxeBuilder from '@axe-core/playwright';
import { builtPages, pageLanguage } from './site.ts';
import { expect, test } from './test.ts';

// A language that the site does not have: the door forwards such a reader nowhere.
test.use({ locale: 'fr-FR' });

for (const path of builtPages()) {
  test.describe(`/${path}`, () => {
    test('opens with one h1, in its language', async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', pageLanguage(path));
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has nothing that axe finds in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
          ),
        );
        expect(found).toEqual([]);
      });
    }

    for (const width of [360, 1280]) {
      test(`fits a screen of ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
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
