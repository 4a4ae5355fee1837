import { test } from './test.ts';

test.use({ locale: 'fr-FR' });

test.describe('the test of this folder', () => {
  test.fail('fails when the page logs an error', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => {
      console.error('made up');
    });
  });

  test.fail('fails when the page throws', async ({ page }) => {
    await page.goto('');
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('made up');
      });
    });
    await thrown;
  });

  test.fail('fails when the page asks another host', async ({ page }) => {
    await page.route('http://elsewhere.test/**', (route) => route.fulfill({ body: 'answered' }));
    await page.goto('');
    await page.evaluate(() => fetch('http://elsewhere.test/', { mode: 'no-cors' }));
  });
});
