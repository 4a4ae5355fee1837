import type { Page } from '@playwright/test';
import { settled } from './settled.ts';
import { expect, test } from './test.ts';

const path = 'en/batch-normalization-limits/';
/** How far below what covers the top of the page a heading has come to its place, in pixels: `contents-list.ts`. */
const below = 85;
const lists = [
  { name: 'beside the text', list: 'starlight-toc', width: 1280, height: 720 },
  { name: 'in a high window', list: 'starlight-toc', width: 1600, height: 1300 },
  { name: 'on a phone', list: 'mobile-starlight-toc', width: 390, height: 844 },
];

for (const { name, list, width, height } of lists) {
  test.describe(`the contents ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('mark the last heading that has come to its place, at every heading and between', async ({
      page,
    }) => {
      await open(page, list);
      await expectMarked(page, list, '_top');
      const ids = await headings(page, list);
      expect(ids.length).toBeGreaterThan(8);
      let reached = 0;
      for (const [index, id] of ids.entries()) {
        const isThere = await bring(page, list, id, below - 2);
        if (!isThere) break;
        reached += 1;
        await expectMarked(page, list, id);
        await bring(page, list, id, below + 2);
        await expectMarked(page, list, ids[index - 1] ?? '_top');
      }
      // The last ones may be out of reach at the end of the page.
      expect(reached).toBeGreaterThan(4);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await expectMarked(page, list, '_top');
    });

    test('mark what a link leads to, and what the address names at first', async ({ page }) => {
      await open(page, list, '#why-it-hurts');
      await expectMarked(page, list, 'why-it-hurts');
      for (const id of ['batch-of-one', 'vanishing-gradient', 'answers']) {
        await follow(page, list, id);
        await expectMarked(page, list, id);
      }
    });

    test('mark the last section at the end of the page, and there what a link leads to', async ({
      page,
    }) => {
      await open(page, list);
      const [before = '', last = ''] = (await headings(page, list)).slice(-2);
      for (const id of [last, before, last]) {
        await follow(page, list, id);
        await expectMarked(page, list, id);
      }
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await expectMarked(page, list, last);
    });
  });
}

test('the line of a phone’s contents names the section that is read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'mobile-starlight-toc', '#why-it-hurts');
  const line = page.locator('mobile-starlight-toc .display-current');
  await expect(line).toHaveText('Why it hurts');
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expect(line).toHaveText('Overview');
});

async function open(page: Page, list: string, hash = ''): Promise<void> {
  await page.goto(path + hash);
  await settled(page);
  // The script waits until the page is idle.
  await page.waitForFunction(
    (name) => customElements.get(name) !== undefined && document.readyState === 'complete',
    list,
  );
}

/** The ids of all that the contents name after the overview, in their order. */
function headings(page: Page, list: string): Promise<string[]> {
  return page
    .locator(`${list} a`)
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).hash.slice(1)).filter((id) => id !== '_top'),
    );
}

/**
 * Scrolls until a heading stands so far below what covers the top of the page.
 *
 * @returns whether the page is long enough for that
 */
function bring(page: Page, list: string, id: string, distance: number): Promise<boolean> {
  return page.evaluate(
    ([name, heading, pixels]) => {
      const covered = ['header', `${name} summary`]
        .map((part) => document.querySelector(part)?.getBoundingClientRect().height ?? 0)
        .reduce((sum, height) => sum + height);
      const top = (): number =>
        document.getElementById(heading)?.getBoundingClientRect().top ?? NaN;
      scrollBy(0, top() - covered - pixels);
      return Math.abs(top() - covered - pixels) < 1.5;
    },
    [list, id, distance] as const,
  );
}

async function follow(page: Page, list: string, id: string): Promise<void> {
  const summary = page.locator(`${list} summary`);
  if ((await summary.count()) > 0) await summary.click();
  await page.locator(`${list} a[href="#${id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
}

/** One link is marked, and it leads there. */
async function expectMarked(page: Page, list: string, id: string): Promise<void> {
  const marked = page.locator(`${list} a[aria-current]`);
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveAttribute('href', `#${id}`);
}
