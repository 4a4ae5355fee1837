import type { Page } from '@playwright/test';
import { figurePage } from '../../src/site/navigation/figure-page.ts';
import { pagePath } from '../../src/site/navigation/page-path.ts';
import { embedWords } from '../../src/i18n/embed-words.ts';
import { embedHeights } from '../../src/embeds/heights.ts';
import { siteWords } from '../../src/i18n/site-words.ts';
import { writeSnippet } from '../../src/kit/embed/snippet.ts';
import { writeState } from '../../src/kit/state/state.ts';
import { importFigure } from '../unit/figures/figure-states.ts';
import { figurePath, firstStep, root, takeFirstStep, wake } from './figure-page.ts';
import { base } from './site.ts';
import { expect, test } from './test.ts';

const figure = await importFigure('batch-of-one');

/** The snippet for the state one step away from the default, on the site that the build names or the test serves. */
async function expectedSnippet(page: Page): Promise<string> {
  const named = await root(page, figure).locator('[data-part="embed"]').getAttribute('data-site');
  return writeSnippet({
    site: named ?? new URL(base, page.url()).href,
    language: 'ko',
    figure: figure.id,
    pagePath: pagePath(figurePage(figure.id)),
    query: writeState(figure.id, figure.parameters, firstStep(figure), ''),
    question: figure.words.ko.question,
    siteTitle: siteWords.ko.title,
    heights: embedHeights('ko', figure.id),
  });
}

test('the embed action copies the snippet for the state that is shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(figurePath(figure, 'ko'));
  await wake(page, figure);
  await takeFirstStep(page, figure);
  await root(page, figure).locator('[data-part="embed"]').click();
  await expect(root(page, figure).locator('[data-part="status"]')).toHaveText(embedWords.ko.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await expectedSnippet(page));
});

test('the embed action offers the snippet to copy by hand, where the browser does not let us', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(figurePath(figure, 'ko'));
  await wake(page, figure);
  await takeFirstStep(page, figure);
  await root(page, figure).locator('[data-part="embed"]').click();
  const field = root(page, figure).getByRole('textbox', { name: embedWords.ko.embed });
  await expect(field).toHaveValue(await expectedSnippet(page));
});
