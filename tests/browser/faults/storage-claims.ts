import { expect } from '@playwright/test';
import type { Claim } from './both-browsers.ts';
import { awake, live, set } from './stage-figure.ts';

/** What a browser may do to what a site keeps. */
const storages = {
  blocked: () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('made up', 'SecurityError');
        },
      });
    }
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('made up', 'QuotaExceededError');
    };
  },
  foreign: () => {
    // Firefox runs this in its empty first document, too, which may keep nothing.
    if (!location.protocol.startsWith('http')) return;
    for (const name of ['starlight-theme', 'normalization-language', 'normalization-code']) {
      localStorage.setItem(name, '{"not": "ours"}');
    }
    const place = { path: location.pathname };
    sessionStorage.setItem('normalization:place', JSON.stringify(place));
    sessionStorage.setItem('sl-sidebar-state', '[]');
  },
} as const;

/** Browsers that keep nothing, no more, or what others wrote. */
export const storage: readonly Claim[] = Object.entries(storages).map(([kind, spoil]): Claim => ({
  title: `${kind} storage: a figure lives, the theme is chosen, the language changes with the state`,
  play: async (stage) => {
    const { page } = stage;
    await page.evaluateOnNewDocument(spoil);
    await live(stage);
    await set(page, 'B', 1);
    await page.select('starlight-theme-select select', 'light');
    expect(await page.$eval('html', ({ dataset }) => dataset['theme'])).toBe('light');
    const english = await page.$eval(
      'starlight-lang-select option:not([selected])',
      (option) => option.value,
    );
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
      page.select('starlight-lang-select select', english),
    ]);
    await awake(page);
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('en');
    expect(page.url()).toContain('batch-of-one.B=1');
  },
}));
