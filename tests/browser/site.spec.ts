import type { Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { axeFaults } from './axe-faults.ts';
import { figuresAt, root, wake } from './figure-page.ts';
import { weighPage } from './page-weight.ts';
import { builtPages, pageLanguage } from './site.ts';
import { expect, test } from './test.ts';

// A language that the site does not have: the door forwards such a reader nowhere.
test.use({ locale: 'fr-FR' });

const figures = await Promise.all(figureNames.map(importFigure));

// A page's two languages differ in words only, and axe is slow: it sees each page on both screens,
// in one language each, once with its figures alive and once asleep. A page without a twin it sees
// on both.
const screens = [
  { colorScheme: 'light', width: 1280, axeReads: 'ko' },
  { colorScheme: 'dark', width: 360, axeReads: 'en' },
] as const;

for (const path of builtPages()) {
  test(`/${path} opens in its language, brings at most 100 KB of HTML and 20 KB of scripts, so no Plot, untouched, fits both screens, and leaves axe nothing to find`, async ({
    page,
  }) => {
    let status = 0;
    page.on('response', (response) => {
      if (response.request().isNavigationRequest()) status = response.status();
    });
    const { html, scripts } = await weighPage(page, path);
    expect(status).toBe(200);
    expect.soft(html).toBeLessThanOrEqual(100 * 1024);
    expect.soft(scripts).toBeLessThanOrEqual(20 * 1024);
    await expect.soft(page.locator('html')).toHaveAttribute('lang', pageLanguage(path));
    await expect.soft(page.locator('h1')).toHaveCount(1);
    const hasTwin = languages.some((language) => path.startsWith(`${language}/`));
    for (const { colorScheme, width, axeReads } of screens) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect.soft(await overflow(page), `pixels beyond the right edge of ${width}`).toBe(0);
      if (hasTwin && !path.startsWith(`${axeReads}/`)) continue;
      if (path.startsWith(`${languages[0]}/`)) await wakeAll(page, path);
      expect.soft(await axeFaults(page), `${width} px wide, ${colorScheme}`).toEqual([]);
    }
  });
}

/** Brings the figures of a page to life, and opens their tables and whatever else they fold away. */
async function wakeAll(page: Page, path: string): Promise<void> {
  for (const figure of figuresAt(figures, path)) {
    await wake(page, figure);
    for (const summary of await root(page, figure).locator('summary').all()) await summary.click();
  }
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
