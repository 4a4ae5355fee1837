import type { Locator } from '@playwright/test';
import { figureWords } from '../../src/i18n/figure-words.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { AnyFigure } from '../../src/kit/contract/figure.ts';
import { findingText } from '../../src/kit/contract/finding.ts';
import { findingOf } from '../../src/kit/words/finding-of.ts';
import { defaultValues } from '../../src/kit/parameters/parameter.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { figuresAt, root } from './figure-page.ts';
import { builtPages, pageLanguage } from './site.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const figures = await Promise.all(figureNames.map(importFigure));

for (const path of builtPages()) {
  const onPage = figuresAt(figures, path);
  const ids = onPage.map(({ id }) => id).join(', ');
  const claim = ids === '' ? '' : `, and ${ids} complete, without a control that would do nothing`;

  test(`/${path} shows its title and its text${claim}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(50);
    for (const figure of onPage) {
      await expectComplete(root(page, figure), figure, pageLanguage(path));
    }
  });
}

async function expectComplete(
  element: Locator,
  figure: AnyFigure,
  language: Language,
): Promise<void> {
  const model = figure.model(defaultValues(figure.parameters));
  const finding = findingText(findingOf(figure, model, language));
  await expect(element.locator('.drawn-wide svg').first()).toBeVisible();
  await expect(element.locator('[data-part="finding"]')).toHaveText(finding);
  await expect(element.locator('.controls')).toBeHidden();
  await expect(element.locator('.actions')).toBeHidden();
  await expect(element.locator('noscript .note')).toHaveText(figureWords[language].scriptsOff);
  if (!figure.equations) return;
  const equation = element.locator('div[data-variant]');
  expect(await equation.locator('.katex-html').count()).toBeGreaterThan(0);
  expect(await equation.locator('math').count()).toBeGreaterThan(0);
}
