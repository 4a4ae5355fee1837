import type { Page } from '@playwright/test';
import { defaultValues } from '../../src/kit/parameters/parameter.ts';
import { placeKey } from '../../src/site/navigation/place-key.ts';
import { importFigure } from '../unit/figures/figure-states.ts';
import { expectFinding, figurePath, root, wake } from './figure-page.ts';
import { holdRequests } from './hold-requests.ts';
import { frames, settled } from './settled.ts';
import { expect, test } from './test.ts';

const limits = 'batch-normalization-limits/';
const term = '#term-layer-normalization';

for (const [path, mark] of [
  ['reference/glossary/', term],
  ['compare/', 'main h2[id] >> nth=3'],
  ['reference/bibliography/', '#ref-ioffe-szegedy-2015'],
  [limits, '#fig-batch-of-one'],
  [limits, '#eq-batch-variance'],
] as const) {
  test(`the place at ${mark} of ${path} survives the change of language`, async ({ page }) => {
    await page.goto(`ko/${path}`);
    const { id, top } = await readBelow(page, mark, 330);
    await changeLanguage(page, path);
    await settled(page);
    expect(await scrolled(page), 'pixels from the top of the page').toBeGreaterThan(200);
    expect(Math.abs((await topOf(page, `#${id}`)) - top)).toBeLessThan(4);
  });
}

test('the place is kept while fonts are late and the address names another place', async ({
  page,
}) => {
  await page.goto(`ko/${limits}#eq-batch-mean`);
  const { top } = await readBelow(page, '#fig-batch-of-one', 330);
  const fonts = await holdRequests(page, /\.woff2$/);
  await changeLanguage(page, limits);
  await expect.poll(() => fonts.count()).toBeGreaterThan(0);
  await page.waitForLoadState('domcontentloaded');
  await frames(page);
  expect(Math.abs((await topOf(page, '#fig-batch-of-one')) - top)).toBeLessThan(4);
  fonts.release();
  await settled(page);
  expect(Math.abs((await topOf(page, '#fig-batch-of-one')) - top)).toBeLessThan(4);
});

for (const hash of ['', '#eq-batch-mean']) {
  test(`whoever has scrolled on before the script comes stays there, at “${hash}”`, async ({
    page,
  }) => {
    await page.goto(`ko/${limits}${hash}`);
    await readBelow(page, '#fig-batch-of-one', 330);
    const scripts = await holdRequests(page, /\.js$/);
    await changeLanguage(page, limits);
    await expect.poll(() => scripts.count()).toBeGreaterThan(0);
    await expect(page.locator('#fig-batch-of-one')).toBeAttached();
    const before = await scrolled(page);
    await page.mouse.wheel(0, 700);
    await expect.poll(() => scrolled(page)).toBeCloseTo(before + 700, -1);
    scripts.release();
    await settled(page);
    expect(await scrolled(page)).toBeCloseTo(before + 700, -1);
  });
}

test('a place that was kept for one page does not move another', async ({ page }) => {
  await page.goto('ko/reference/glossary/');
  await readBelow(page, term, 330);
  await page.evaluate(() => {
    const select = document.querySelector('starlight-lang-select select');
    // The menu says where it leads, and then the reader goes elsewhere.
    select?.addEventListener(
      'change',
      (event) => {
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(await page.evaluate((key) => sessionStorage.getItem(key), placeKey)).not.toBeNull();
  await page.goto('en/reference/notation/');
  await settled(page);
  expect(await scrolled(page)).toBe(0);
});

test('a state that is not yet in the address goes along to the other language', async ({
  page,
}) => {
  const figure = await importFigure('batch-of-one');
  await page.goto(figurePath(figure, 'ko'));
  await wake(page, figure);
  await root(page, figure)
    .locator('input[name="B"]')
    .evaluate((slider: HTMLInputElement) => {
      slider.value = '1';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const select = document.querySelector<HTMLSelectElement>('starlight-lang-select select');
      if (!select) throw new Error('the page has no menu of languages');
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await expect(page).toHaveURL(/\/en\/.*batch-of-one\.B=1/);
  await expectFinding(page, figure, 'en', { ...defaultValues(figure.parameters), B: 1 });
});

/** Scrolls until something stands at a height of the window; gives its id, and where it came to stand. */
async function readBelow(page: Page, mark: string, height: number) {
  await settled(page);
  await page.locator(mark).evaluate((element, top) => {
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  }, height);
  await frames(page);
  const id = await page.locator(mark).getAttribute('id');
  return { id: id ?? '', top: await topOf(page, mark) };
}

async function changeLanguage(page: Page, path: string): Promise<void> {
  const menu = page.locator('starlight-lang-select select').first();
  await menu.selectOption({ label: 'English' });
  await page.waitForURL((url) => url.pathname.endsWith(`/en/${path}`), { waitUntil: 'commit' });
}

function topOf(page: Page, mark: string): Promise<number> {
  return page.locator(mark).evaluate((element) => element.getBoundingClientRect().top);
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
