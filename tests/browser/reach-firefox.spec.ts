import { expect, test } from '@playwright/test';
import { hasFirefox, startFirefox } from './firefox.ts';
import { addressIn, disk } from './reach-places.ts';

test('from a disk, Firefox reads a page, wakes its figure, changes the language and searches', async () => {
  test.skip(!hasFirefox, 'Firefox is not installed');
  test.setTimeout(120_000);
  const place = await disk.open();
  const browser = await startFirefox();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(addressIn(place, 'ko/batch-normalization-limits/'));
  await page.hover('#fig-batch-of-one .question');
  await page.waitForSelector('#fig-batch-of-one[data-awake]');
  await page.select('starlight-theme-select select', 'light');
  expect(await page.$eval('html', ({ dataset }) => dataset['theme'])).toBe('light');
  const english = await page.$eval(
    'starlight-lang-select option[lang="en"], starlight-lang-select option:nth-child(2)',
    (option) => option.value,
  );
  await Promise.all([
    page.waitForNavigation(),
    page.select('starlight-lang-select select', english),
  ]);
  expect(await page.$eval('html', ({ lang }) => lang)).toBe('en');
  await page.click('site-search button[data-open-modal]');
  await page.type('site-search input', 'group');
  const result = await page.waitForSelector('.search-results a');
  await Promise.all([page.waitForNavigation(), result?.click()]);
  expect(page.url()).toMatch(/\/en\/.*index\.html/);
  await browser.close();
  await place.close();
});
