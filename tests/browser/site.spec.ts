import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { axeFaults } from './axe-faults.ts';
import { figuresAt, root, wake } from './figure-page.ts';
import { weighPage } from './page-weight.ts';
import { wakeFirst } from './reach-figures.ts';
import { addressIn, listenTo, servers, type Place } from './reach-places.ts';
import { builtPages, pageLanguage } from './site.ts';

// A language that the site does not have: the door forwards such a reader nowhere.
test.use({ locale: 'fr-FR' });

const figures = await Promise.all(figureNames.map(importFigure));
const [awake] = languages;

/** What a page brings, gzipped, before it is touched; none of it depends on the machine. */
const bounds = {
  html: 88 * 1024,
  scripts: 26.5 * 1024,
  /** Only the sheet of the fonts: the rest stands in the page. */
  styles: 1.5 * 1024,
  /** The Hangul of a device that has none, and the letters of equations. */
  fonts: 130 * 1024,
  elements: 6000,
  shift: 0.01,
};

// A page's two languages differ in words only, and axe is slow: it sees each page on both screens,
// in one language each, once with its figures alive and once asleep.
const screens = {
  light: { colorScheme: 'light', width: 1280 },
  dark: { colorScheme: 'dark', width: 360 },
} as const;

let places: readonly Place[] = [];
test.beforeAll(async () => {
  places = await Promise.all(servers.map(({ open }) => open()));
});
test.afterAll(() => Promise.all(places.map(({ close }) => close())));

for (const path of builtPages()) {
  const isAwake = path.startsWith(`${awake}/`);
  // One language at the root of a domain, the other at a path that a careless script would break.
  const at = isAwake ? 1 : 0;

  test(`/${path} ${servers[at]?.name ?? ''} comes whole and quiet, brings little, fits both screens, lives, and leaves axe nothing to find`, async ({
    page,
  }) => {
    const place = places[at];
    if (!place) throw new Error('the servers are open while a test runs');
    const complaints = await listenTo(page, place);
    const document = page.waitForResponse((response) => response.request().isNavigationRequest());
    if (isAwake) await page.goto(addressIn(place, path));
    // Scripts are those of the twin that sleeps.
    else await expectLight(page, addressIn(place, path));
    expect((await document).status()).toBe(200);
    expect.soft(gzipSync(await (await document).body()).length).toBeLessThanOrEqual(bounds.html);
    await expect.soft(page.locator('html')).toHaveAttribute('lang', pageLanguage(path));
    await expect.soft(page.locator('h1')).toHaveCount(1);
    await expectFits(page, isAwake ? 'dark' : 'light');
    await expectFits(page, isAwake ? 'light' : 'dark');
    if (isAwake) await wakeAll(page, path);
    expect.soft(await axeFaults(page)).toEqual([]);
    expect.soft(await wakeFirst(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const screen of ['light', 'dark'] as const) {
  test(`axe finds nothing in formulas, ${screen}`, async ({ page, baseURL }) => {
    await page.goto(`${baseURL ?? ''}en/reference/notation/`);
    await expectFits(page, screen);
    expect(await axeFaults(page, true)).toEqual([]);
  });
}

/** Brings the figures of a page to life, and opens their tables and whatever else they fold away. */
async function wakeAll(page: Page, path: string): Promise<void> {
  for (const figure of figuresAt(figures, path)) {
    await wake(page, figure);
    for (const summary of await root(page, figure).locator('summary').all()) await summary.click();
  }
}

/** The page shows itself on a screen, and nothing of it beyond the right edge. */
async function expectFits(page: Page, screen: keyof typeof screens): Promise<void> {
  const { colorScheme, width } = screens[screen];
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(overflow, `pixels beyond the right edge of ${width}`).toBe(0);
}

/** Opens a page, touches nothing: it brings little, so no Plot, and nothing moves when fonts come late. */
async function expectLight(page: Page, address: string): Promise<void> {
  const weight = await weighPage(page, address);
  for (const kind of ['scripts', 'styles', 'fonts', 'elements', 'shift'] as const)
    expect.soft(weight[kind], kind).toBeLessThanOrEqual(bounds[kind]);
}
