import { languages } from '../../src/i18n/languages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`the article’s equations (1) and (2) stand in the page before any script, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${language}/batch-normalization-limits/`);
    for (const [id, tag] of [
      ['eq-batch-mean', '(1)'],
      ['eq-batch-variance', '(2)'],
    ] as const) {
      const equation = page.locator(`#${id}`);
      await expect(equation.locator('.katex-html .tag')).toHaveText(tag);
      await expect(equation.locator('math')).toHaveCount(1);
      const [number, column] = await Promise.all([
        equation.locator('.tag').boundingBox(),
        equation.boundingBox(),
      ]);
      if (!number || !column) throw new Error(`${id} has no place on the page`);
      // The number stands at the right margin.
      expect(column.x + column.width - (number.x + number.width)).toBeLessThan(8);
    }
  });
}
