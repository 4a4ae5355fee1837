import { languages } from '../../src/i18n/languages.ts';
import { started } from './settled.ts';
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

for (const [locale, language] of [
  ['ko-KR', 'ko'],
  ['en-GB', 'en'],
] as const) {
  test.describe(`the door for a browser in ${locale}`, () => {
    test.use({ locale });

    test(`opens the home page in "${language}", with whatever the address carried along`, async ({
      page,
      baseURL,
    }) => {
      await page.goto('?utm_source=blog');
      await expect(page).toHaveURL(`${baseURL}${language}/?utm_source=blog`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}

test.describe('the door for a browser in Korean', () => {
  test.use({ locale: 'ko-KR' });

  test('remembers a language chosen in the menu of a page', async ({ page, baseURL }) => {
    await page.goto('ko/');
    await started(page);
    await page.locator('starlight-lang-select select').first().selectOption({ label: 'English' });
    await expect(page).toHaveURL(`${baseURL}en/`);
    await page.goto('about:blank');
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}en/`);
  });

  test('remembers a language chosen at the door', async ({ page, baseURL }) => {
    await page.goto('#languages');
    await page.locator('a[hreflang="en"]').click();
    await expect(page).toHaveURL(`${baseURL}en/`);
    await page.goto('about:blank');
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}en/`);
  });

  test('never traps: back from the page that it opened leads out of the site', async ({
    page,
    baseURL,
  }) => {
    await page.goto('404.html');
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}ko/`);
    await page.goBack();
    await expect(page).toHaveURL(`${baseURL}404.html`);
  });

  test('never traps: whoever comes from a page of the site stays at it, and chooses', async ({
    page,
    baseURL,
  }) => {
    await page.goto('en/');
    await page.evaluate((door) => {
      const link = document.createElement('a');
      link.href = door;
      document.body.append(link);
      link.click();
    }, baseURL ?? '');
    await expect(page.locator('a[hreflang="en"]')).toBeVisible();
    expect(page.url()).toBe(baseURL);
  });
});

test.describe('the door for a browser in a language that the site does not have', () => {
  test.use({ locale: 'fr-FR' });

  test('stays open for a choice', async ({ page, baseURL }) => {
    await page.goto('', { waitUntil: 'networkidle' });
    for (const language of languages)
      await expect(page.locator(`a[hreflang="${language}"]`)).toBeVisible();
    expect(page.url()).toBe(baseURL);
  });
});

test.describe('the door for a browser that prefers another language to Korean and English', () => {
  test.use({ locale: 'fr-FR' });

  test('opens the first of its languages that the site has', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['fr-FR', 'en-US', 'ko-KR'] });
    });
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}en/`);
  });

  test('opens it, and remembers nothing, where storage is forbidden', async ({ page, baseURL }) => {
    await page.addInitScript((door) => {
      Object.defineProperty(navigator, 'languages', { value: ['en-US'] });
      if (location.href !== door) return;
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('made up', 'SecurityError');
        },
      });
    }, baseURL ?? '');
    await page.goto('');
    await expect(page).toHaveURL(`${baseURL}en/`);
  });
});
