import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { laidOut } from '../settled.ts';
import type { Claim } from './both-browsers.ts';
import { expectAddress, expectState, inFigure, live, path, set, visit } from './stage-figure.ts';

/** Follows the page's own link to a state. A driver finds no place for a link that is not laid out yet. */
async function followState(page: Page): Promise<void> {
  await page.waitForSelector(laidOut);
  await page.click('a[data-figure-state="batch-of-one"][href*="inference"]');
}

/** Ways out of a page, and back. */
export const ways: readonly Claim[] = [
  {
    title: 'a reload right after the last of several changes keeps them all',
    play: async (stage) => {
      const { page } = stage;
      await live(stage);
      for (const value of [4, 2, 1]) await set(page, 'B', value);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await expectState(page, { B: 1 });
    },
  },
  {
    title: 'back and forward, right after a change, lead to the states that were left',
    play: async (stage) => {
      const { page } = stage;
      await live(stage);
      await set(page, 'seed', 7);
      await followState(page);
      await expectState(page, { B: 1, mode: 'inference' });
      await page.goBack();
      await expectState(page, { seed: 7 });
      await page.goForward();
      await expectState(page, { B: 1, mode: 'inference' });
    },
  },
  {
    title: 'forward brings a state back to a figure that slept again',
    play: async (stage) => {
      const { page, server } = stage;
      await visit(page, `${server.address}${path}`);
      await followState(page);
      await expectState(page, { B: 1, mode: 'inference' });
      await page.goBack();
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.goForward();
      await expectState(page, { B: 1, mode: 'inference' });
    },
  },
  {
    title:
      'a page that comes back as it was left has its figure, its menu and the theme chosen meanwhile',
    play: async (stage) => {
      const { page, server } = stage;
      await live(stage);
      await set(page, 'B', 1);
      await visit(page, `${server.address}ko/compare/`);
      await page.select('starlight-theme-select select', 'light');
      // The driver waits for a load, and a page that was kept whole does not load again.
      await page.evaluate(() => {
        setTimeout(() => {
          history.back();
        });
      });
      const place = () => page.evaluate(() => location.pathname).catch(() => '');
      await expect.poll(place).toContain(path);
      await expectState(page, { B: 1 });
      await expect.poll(() => page.$eval('html', ({ dataset }) => dataset['theme'])).toBe('light');
      await set(page, 'B', 2);
      await expectState(page, { B: 2 });
      expect(await page.$eval('starlight-lang-select select', (menu) => menu.value)).toContain(
        'ko',
      );
    },
  },
  {
    title: 'a hash that changes leaves a state, and a decomposed one leads to its place',
    play: async (stage) => {
      const { page } = stage;
      await live(stage);
      await set(page, 'B', 1);
      const id = await page.$eval('main', (main) => {
        const headings = [...main.querySelectorAll('h2[id], h3[id]')];
        const heading = headings.find(
          (candidate) => candidate.id !== candidate.id.normalize('NFD'),
        );
        const target = heading ?? headings.at(-1);
        if (target && !heading) target.id = '한글-자리';
        location.hash = (target?.id ?? '').normalize('NFD');
        return target?.id ?? '';
      });
      await expect
        .poll(() =>
          page.evaluate((name) => {
            const top = document.getElementById(name)?.getBoundingClientRect().top ?? NaN;
            return scrollY > 0 && top >= 0 && top < innerHeight;
          }, id),
        )
        .toBe(true);
      await expectState(page, { B: 1 });
      await expectAddress(page, { B: 1 });
    },
  },
  {
    title: 'a theme that is chosen in one tab is followed by another',
    play: async ({ page, server, open }) => {
      const other = await open();
      await visit(page, `${server.address}ko/`);
      await visit(other, `${server.address}en/compare/`);
      await page.select('starlight-theme-select select', 'light');
      await expect.poll(() => other.$eval('html', ({ dataset }) => dataset['theme'])).toBe('light');
      expect(await other.$eval('starlight-theme-select select', ({ value }) => value)).toBe(
        'light',
      );
    },
  },
  {
    title: 'paper takes the other drawing in the state that is seen, and says it',
    play: async (stage) => {
      const { page } = stage;
      await live(stage);
      await set(page, 'B', 1);
      await expectState(page, { B: 1 });
      const narrow = () => page.$eval(inFigure('.drawn-narrow'), (drawn) => drawn.innerHTML);
      const before = await narrow();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await narrow()).not.toBe(before);
      expect(
        await page.$eval(inFigure('[data-part="state"]'), (line) => line.textContent),
      ).toContain('B = 1');
    },
  },
];
