import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { addressIn, disk, listenTo, servers, type Place } from './reach-places.ts';
import { dist } from './site.ts';
import { serveFolder } from './static-server.ts';

test.use({ locale: 'fr-FR' });

const limits = 'ko/batch-normalization-limits/';

for (const kind of [...servers, disk]) {
  test.describe(kind.name, () => {
    test.describe.configure({ mode: 'serial' });
    let place: Place;
    let page: Page;
    let complaints: readonly string[] = [];

    test.beforeAll(async ({ browser }) => {
      place = await kind.open();
      const context = await browser.newContext({ locale: 'fr-FR', acceptDownloads: true });
      page = await context.newPage();
      complaints = await listenTo(page, place);
    });

    test.afterEach(() => {
      expect(complaints).toEqual([]);
    });

    test.afterAll(async () => {
      await page.context().close();
      await place.close();
    });

    test('the door leads in, and a link of the sidebar on', async () => {
      await page.goto(addressIn(place, ''));
      await page.locator('a[hreflang="ko"]').click();
      await expect(page).toHaveURL(addressIn(place, 'ko/'));
      await page.locator('#starlight__sidebar a[href*="batch-normalization-limits"]').click();
      await expect(page).toHaveURL(addressIn(place, limits));
    });

    test('styles and fonts are there', async () => {
      await page.goto(addressIn(place, limits));
      await page.locator('.katex').first().waitFor();
      // They are asked for after the first paint.
      const families = () =>
        page.evaluate(() => {
          const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
          return loaded.map(({ family }) => family);
        });
      await expect.poll(families).toContain('KaTeX_Main');
      await expect(page.locator('.main-pane')).toHaveCSS('isolation', 'isolate');
    });

    test('a figure obeys, and the language menu keeps its state', async () => {
      await page.goto(`${addressIn(place, limits)}?batch-of-one.B=1#fig-batch-of-one`);
      const figure = page.locator('#fig-batch-of-one');
      await expect(figure).toHaveAttribute('data-awake', '');
      const finding = await figure.locator('[data-part="finding"]').textContent();
      await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' });
      await page.waitForURL(/en\/batch-normalization-limits/);
      expect(page.url()).toBe(
        `${addressIn(place, limits.replace('ko/', 'en/'))}?batch-of-one.B=1#fig-batch-of-one`,
      );
      await expect(figure).toHaveAttribute('data-awake', '');
      await expect(figure.locator('[data-part="finding"]')).not.toHaveText(finding ?? '');
    });

    test('"back" leads back', async () => {
      await page.goBack();
      await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    });

    test('a theme that was chosen stays', async () => {
      await page.locator('starlight-theme-select select').first().selectOption('light');
      await page.goto(addressIn(place, 'ko/compare/'));
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    });

    test('the search finds a page, and its result opens', async () => {
      await page.locator('site-search button[data-open-modal]').click();
      await page.locator('site-search input').fill('그룹 정규화');
      const result = page.locator('.search-results a').first();
      await result.click();
      await expect(page).not.toHaveURL(addressIn(place, 'ko/compare/'));
      await expect(page.locator('h1')).toBeVisible();
    });

    test('a figure can be downloaded', async () => {
      await page.goto(addressIn(place, limits));
      const figure = page.locator('#fig-batch-of-one');
      await figure.locator('.question').hover();
      await expect(figure).toHaveAttribute('data-awake', '');
      const arrival = page.waitForEvent('download');
      await figure.locator('[data-download="csv"]').click();
      expect((await arrival).suggestedFilename()).toMatch(/\.csv$/);
    });
  });
}

test('a page that is named without its last slash finds its files', async ({ page }) => {
  const server = await serveFolder(dist, '/a/', false);
  await page.goto(`${server.address}en/compare?a=1#b`);
  expect(page.url()).toBe(`${server.address}en/compare/?a=1#b`);
  await expect(page.locator('.main-pane')).toHaveCSS('isolation', 'isolate');
  await server.close();
});

for (const kind of servers) {
  test(`the page for what is missing leads home from any depth ${kind.name}`, async ({ page }) => {
    const place = await kind.open();
    await page.goto(`${place.address}no/such/page/`);
    await expect(page.locator('h1')).toHaveText('404');
    const link = page.locator('a[hreflang="en"]');
    await expect
      .poll(() => link.evaluate((element: HTMLAnchorElement) => element.href))
      .toBe(`${place.address}en/`);
    await place.close();
  });
}
