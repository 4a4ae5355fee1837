import type { Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { expect, test } from './test.ts';

/** The screens of a common laptop and a common phone. */
const laptop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
/** Letters on a full line, blanks too: English is read well at about 70, Korean at about 45 syllables. */
const longestLine = { en: 76, ko: 52 } as const;
/** Places where Tab stops on a chapter before its first figure, the skip link not used. */
const mostStops = 56;

for (const language of languages) {
  for (const size of [laptop, phone]) {
    test(`/${language}/ shows its methods and a drawing in the first screen of ${size.width} × ${size.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`${language}/`);
      const figure = page.locator('#fig-axes-explorer');
      const buttons = await figure.locator('.controls-first').boundingBox();
      const drawing = await figure.locator('.plot-place:visible').first().boundingBox();
      expect((buttons?.y ?? Infinity) + (buttons?.height ?? 0)).toBeLessThan(drawing?.y ?? 0);
      expect(drawing?.y).toBeLessThan(size.height - 200);
    });
  }

  test(`a line of /${language}/ text is read well on the widest screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`${language}/batch-normalization/`);
    const lengths = await page.locator('.sl-markdown-content > p').evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const text = paragraph.textContent.trim();
        const lines =
          paragraph.getBoundingClientRect().height /
          parseFloat(getComputedStyle(paragraph).lineHeight);
        // Long paragraphs without formulas tell: their last line counts for little.
        return lines < 4.5 || paragraph.querySelector('.katex') ? [] : [text.length / lines];
      }),
    );
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThan(longestLine[language]);
  });
}

test('the contents of a page list sections, and no question of a fold', async ({ page }) => {
  await page.goto('en/batch-normalization/');
  const listed = page.locator('.right-sidebar a[href^="#"]');
  const ids = await listed.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).hash.slice(1)),
  );
  expect(ids).toContain('frequent-questions');
  const folded = await page
    .locator('.fold > summary [id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(folded.length).toBeGreaterThan(0);
  expect(ids.filter((id) => folded.includes(id))).toEqual([]);
});

test('few stops of Tab lie before the first figure, and the reference is folded where it is not read', async ({
  page,
}) => {
  await page.goto('en/batch-normalization/');
  await expect(page.locator('.sidebar-content details:not([open])')).toHaveCount(1);
  expect(await stopsBefore(page, 'live-figure')).toBeLessThan(mostStops);
  await page.goto('en/reference/glossary/');
  await expect(page.locator('.sidebar-content details:not([open])')).toHaveCount(0);
});

/** How many visible elements take the focus before another, in the order of the page. */
function stopsBefore(page: Page, selector: string): Promise<number> {
  return page.evaluate((name) => {
    const target = document.querySelector(name);
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button, select, input, summary, [tabindex="0"]',
    );
    return [...stops].filter(
      (stop) =>
        stop.checkVisibility({ visibilityProperty: true }) &&
        !stop.matches(':disabled') &&
        target !== null &&
        (target.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    ).length;
  }, selector);
}

test('the chooser marks rows of the table, says where to start, and stays in the address', async ({
  page,
}) => {
  await page.goto('en/compare/');
  const marked = page.locator('tr[data-mark]');
  const answer = page.locator('[data-answer]:visible');
  await expect(marked).toHaveCount(0);
  const select = page.getByLabel('What are you working on?');
  await select.focus();
  await select.pressSequentially('a large');
  await expect(marked).toHaveAttribute('data-method', 'rms-norm');
  await expect(answer).toContainText('RMS');
  await page.reload();
  await expect(select).toHaveValue('language-model');
  await expect(marked).toHaveCount(1);
  await answer.getByRole('link').click();
  await expect(page.locator('#choose-language-model')).toHaveAttribute('open');
  await expect(page.locator('#choose-language-model > p').first()).toBeInViewport();
});

test('the page for what is missing searches, lists the sections, and has Hangul for any device', async ({
  page,
}) => {
  await page.goto('404.html');
  for (const language of languages) {
    await expect(page.locator(`section[lang="${language}"] a`)).toHaveCount(18);
  }
  await expect(page.locator('h2').first()).toHaveCSS('font-family', /^Hangul,/);
  const form = page.locator('form').last();
  await form.getByRole('searchbox').fill('gamma');
  await form.getByRole('button').click();
  await expect(page).toHaveURL(/\/en\/\?search=gamma$/);
  await expect(page.locator('site-search dialog .search-results li').first()).toBeVisible();
});
