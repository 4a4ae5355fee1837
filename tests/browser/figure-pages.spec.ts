import AxeBuilder from '@axe-core/playwright';
import { figureWords } from '../../src/i18n/figure-words.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { AnyFigure } from '../../src/kit/contract/figure.ts';
import { findingText } from '../../src/kit/contract/finding.ts';
import { findingOf } from '../../src/kit/words/finding-of.ts';
import { defaultValues } from '../../src/kit/parameters/parameter.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { figurePath, root, wake } from './figure-page.ts';
import { expect, test } from './test.ts';

const figures = await Promise.all(figureNames.map(importFigure));
const pages = [...new Set(figures.map(({ home }) => home.page))];

for (const [index, name] of pages.entries()) {
  const onPage = figures.filter(({ home }) => home.page === name);

  test(`the figures of ${name} have nothing that axe finds when they live, tables and controls open`, async ({
    page,
  }) => {
    // Whole pages are looked at in both themes elsewhere; here they take them in turn.
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
    await page.goto(figurePath(first(onPage), 'ko'));
    for (const figure of onPage) {
      await wake(page, figure);
      for (const summary of await root(page, figure).locator('summary').all())
        await summary.click();
    }
    const builder = onPage.reduce(
      (axe, { id }) => axe.include(`#fig-${id}`),
      new AxeBuilder({ page }),
    );
    const { violations } = await builder.analyze();
    expect(violations.map(({ id, help, nodes }) => [id, help, nodes[0]?.html])).toEqual([]);
  });

  for (const language of languages) {
    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test(`the figures of ${name} in ${language} stand complete, and offer no control that would do nothing`, async ({
        page,
      }) => {
        await page.goto(figurePath(first(onPage), language));
        for (const figure of onPage) {
          const element = root(page, figure);
          const model = figure.model(defaultValues(figure.parameters));
          const finding = findingText(findingOf(figure, model, language));
          await expect(element.locator('.drawn-wide svg').first()).toBeVisible();
          await expect(element.locator('[data-part="finding"]')).toHaveText(finding);
          await expect(element.locator('.controls')).toBeHidden();
          await expect(element.locator('.actions')).toBeHidden();
          await expect(element.locator('noscript .note')).toHaveText(
            figureWords[language].scriptsOff,
          );
          if (!figure.equations) continue;
          const equation = element.locator('div[data-variant]');
          expect(await equation.locator('.katex-html').count()).toBeGreaterThan(0);
          expect(await equation.locator('math').count()).toBeGreaterThan(0);
        }
      });
    });
  }
}

function first(onPage: readonly AnyFigure[]): AnyFigure {
  const [figure] = onPage;
  if (!figure) throw new Error('a page without figures has no figure');
  return figure;
}
