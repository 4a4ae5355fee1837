import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { figureWords } from '../../src/i18n/figure-words.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { AnyFigure } from '../../src/kit/contract/figure.ts';
import { findingText } from '../../src/kit/contract/finding.ts';
import { defaultValues } from '../../src/kit/parameters/parameter.ts';
import { toldFindingOf } from '../../src/kit/words/finding-of.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { figurePath, figuresAt, root } from './figure-page.ts';
import { builtPages, dist, pageLanguage } from './site.ts';
import { expect, test } from './test.ts';

const figures = await Promise.all(figureNames.map(importFigure));

// What the built files hold; what a style sheet does with it is seen below, on one page.
for (const path of builtPages()) {
  const onPage = figuresAt(figures, path);
  const ids = onPage.map(({ id }) => id).join(', ');
  const claim = ids === '' ? '' : `, and ${ids} complete`;

  test(`/${path} has its title and its text before any script${claim}`, () => {
    const { document } = parseHTML(
      readFileSync(join(dist, path.endsWith('.html') ? path : `${path}index.html`), 'utf8'),
    );
    expect(document.querySelector('h1')?.textContent.trim() ?? '').not.toBe('');
    expect(document.querySelector('main')?.textContent.trim().length).toBeGreaterThan(50);
    for (const figure of onPage) expectComplete(document, figure, pageLanguage(path));
  });
}

test.describe('a figure without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows its drawing, and no control that would do nothing', async ({ page }) => {
    const figure = await importFigure('batch-of-one');
    await page.goto(figurePath(figure, 'ko'));
    const element = root(page, figure);
    await expect(page.locator('h1')).toBeVisible();
    await expect(element.locator('.drawn-wide svg').first()).toBeVisible();
    await expect(element.locator('[data-part="finding"]')).toBeVisible();
    await expect(element.locator('noscript .note')).toBeVisible();
    await expect(element.locator('.controls')).toBeHidden();
    await expect(element.locator('.presets')).toBeHidden();
    await expect(element.locator('.actions')).toBeHidden();
  });

  test('shows no control on a phone, either', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const figure = await importFigure('batch-of-one');
    await page.goto(figurePath(figure, 'ko'));
    const element = root(page, figure);
    await expect(element.locator('.drawn-narrow svg').first()).toBeVisible();
    const controls = await element.locator('.controls input').all();
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) await expect(control).toBeHidden();
  });
});

function expectComplete(page: Document, figure: AnyFigure, language: Language): void {
  const part = (selector: string): Element | null =>
    page.querySelector(`#fig-${figure.id} ${selector}`);
  const model = figure.model(defaultValues(figure.parameters));
  const { headline, detail } = toldFindingOf(figure, model, language);
  expect(part('.drawn-wide svg')).not.toBeNull();
  expect(part('.drawn-narrow svg')).not.toBeNull();
  expect(part('[data-part="headline"]')?.textContent).toBe(findingText(headline));
  expect(part('[data-part="finding"]')?.textContent).toBe(findingText(detail));
  expect(part('noscript')?.innerHTML).toContain(figureWords[language].scriptsOff);
  if (!figure.equations) return;
  expect(part('div[data-variant] .katex-html')).not.toBeNull();
  expect(part('div[data-variant] math')).not.toBeNull();
  // A browser without style sheets shows what waits in templates: other states, with blanks.
  expect(part('template')).toBeNull();
}

test.describe('a page without style sheets', () => {
  test.use({ javaScriptEnabled: false });

  test('shows a chart once, and a formula once', async ({ page }) => {
    const figure = await importFigure('batch-of-one');
    await page.goto(figurePath(figure, 'en'));
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('style, [rel="stylesheet"]')) sheet.remove();
      for (const styled of document.querySelectorAll('[style]')) styled.removeAttribute('style');
    });
    const element = root(page, figure);
    await expect(element.locator('.drawn-wide svg').first()).toBeVisible();
    await expect(element.locator('.drawn-narrow')).toBeHidden();
    await expect(page.getByText('Move the batch size B down to 1.')).toBeVisible();
    const looks = page.locator('main math ~ *, main .katex-mathml ~ *');
    expect(await looks.count()).toBeGreaterThan(50);
    expect(
      await looks.evaluateAll((all) => all.filter((look) => look.checkVisibility()).length),
    ).toBe(0);
    await expect(page.locator('main math').first()).toBeVisible();
  });
});
