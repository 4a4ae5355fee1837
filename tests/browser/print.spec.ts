import type { Page } from '@playwright/test';
import { stateLine } from '../../src/kit/render/state-line.ts';
import { importFigure } from '../unit/figures/figure-states.ts';
import { figurePath, firstStep, root, wake } from './figure-page.ts';
import { setState } from './figure-state.ts';
import { expect, test } from './test.ts';

const figure = await importFigure('batch-of-one');

/** A4 without its margins, in CSS pixels. */
const paper = { width: 665, height: 980 };

async function beyondPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const parts = document.querySelectorAll<HTMLElement>(
      'main :is(table, pre, .katex-html .base, .drawn, .numbers, img)',
    );
    return [...parts]
      .filter(
        (part) => part.getClientRects().length > 0 && part.getBoundingClientRect().right > edge,
      )
      .map((part) => `${part.tagName} ${part.className}: ${part.textContent.slice(0, 60)}`);
  });
}

test('paper takes a figure of a narrow window in its present state, in the wide drawing too, and says it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(figurePath(figure, 'ko'));
  await wake(page, figure);
  const values = { ...firstStep(figure), B: 1 };
  await setState(page, figure, values);
  const drawn = (width: string) =>
    root(page, figure)
      .locator(`.drawn-${width} svg`)
      .evaluateAll((all) => all.map((svg) => svg.innerHTML));
  const [wideBefore, narrow] = [await drawn('wide'), await drawn('narrow')];
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await drawn('wide')).not.toEqual(wideBefore);
  expect(await drawn('narrow')).toEqual(narrow);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  await expect(root(page, figure).locator('.drawn-wide').first()).toBeVisible();
  const line = stateLine(figure, values, figure.words.ko);
  await expect(root(page, figure).locator('[data-part="state"]')).toHaveText(line);
  await expect(root(page, figure).locator('.state-line')).toBeVisible();
  for (const part of ['.controls', '.actions', 'details.table', '.handle']) {
    await expect(root(page, figure).locator(part).first(), part).toBeHidden();
  }
});

for (const { path, hasFolds } of [
  { path: 'ko/compare/', hasFolds: true },
  { path: 'en/batch-normalization-gradient/', hasFolds: true },
  { path: 'ko/for-bloggers/', hasFolds: false },
]) {
  const opens = hasFolds ? ', opens what is folded,' : '';

  test(`paper cuts nothing of /${path}${opens} and leaves the frame away`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(paper);
    await page.goto(path);
    expect(await beyondPaper(page)).toEqual([]);
    for (const part of ['header', 'nav.sidebar', '.right-sidebar', '.pagination-links']) {
      await expect(page.locator(part).first(), part).toBeHidden();
    }
    const folded = page.locator(
      '.sl-markdown-content details:not(.table, .more, .bibtex, .figure-list *)',
    );
    if (hasFolds) await expect(folded.first().locator('p').first()).toBeVisible();
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });
}

test('a link to elsewhere tells its address on paper, once', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const addresses = (links: Element[]) =>
    links.map((link) => ({
      href: String(link.getAttribute('href')),
      shown: `${link.textContent} ${getComputedStyle(link, '::after').content}`,
    }));
  for (const path of ['en/reference/bibliography/', 'en/weight-normalization/']) {
    await page.goto(path);
    const links = page.locator('.sl-markdown-content a[href^="http"]');
    const found = await links.evaluateAll(addresses);
    expect(found.length).toBeGreaterThan(0);
    for (const { href, shown } of found) {
      expect(shown.split(href.replace(/^https?:\/\//, ''))).toHaveLength(2);
    }
  }
});
