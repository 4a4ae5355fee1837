import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { articleHeadings } from '../../src/embeds/article.ts';
import { languages } from '../../src/i18n/languages.ts';
import { dist } from './site.ts';
import { expect, test } from './test.ts';

const path = 'ko/batch-normalization-limits/';
const slug = '배치-크기가-1이면';

/** How far a heading stands from the top of the screen. */
function topOf(page: Page, id: string): Promise<number> {
  return page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
}

test('a hash in decomposed Hangul leads to its section, when the page opens and when the hash changes', async ({
  page,
}) => {
  await page.goto(`${path}#${encodeURIComponent(slug.normalize('NFD'))}`);
  await expect.poll(() => topOf(page, 'batch-of-one')).toBeLessThan(200);
  await page.evaluate(() => {
    location.hash = '';
    scrollTo(0, 0);
  });
  await page.evaluate((hash) => (location.hash = hash), slug.normalize('NFD'));
  await expect.poll(() => topOf(page, 'batch-of-one')).toBeLessThan(200);
});

// Of a heading's words Chromium finds the ones in the table of contents first: a sentence stands once.
test('a text fragment leads to its sentence', async ({ page }) => {
  await page.goto(`${path}#:~:text=${encodeURIComponent('무엇이 남을까요')}`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

for (const language of languages) {
  test(`the anchors of the article’s own headings lead to the pages that answer them, in ${language}`, () => {
    const home = builtDocument(`${language}/`);
    for (const { id, pages } of articleHeadings) {
      const link = home.getElementById(id)?.querySelector('a');
      expect(link?.getAttribute('href'), id).toMatch(new RegExp(`${pages[0]}/(index.html)?$`));
      expect(builtDocument(`${language}/${pages[0]}/`).getElementById(id), id).not.toBeNull();
    }
  });
}

function builtDocument(page: string): Document {
  return parseHTML(readFileSync(join(dist, page, 'index.html'), 'utf8')).document;
}
