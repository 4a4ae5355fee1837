import stored from '../../content/lab-claims.json' with { type: 'json' };
import { findExperiment } from '../../src/labs/training/tour/experiments.ts';
import { queryOf } from '../../src/labs/training/tour/stored-claims.ts';
import { keptRuns, lab, trainToEnd } from './lab-page.ts';
import { expect, sharedPage, test } from './test.ts';

/** The link of the tour to a run. */
const linkTo = (of: string, run: string): string =>
  `a.state-link[href="?${queryOf(findExperiment(of).runs[run]!)}#lab"]`;

/** As results are stored. */
const rounded = (score: number | undefined): number => Math.round(1e6 * (score ?? NaN)) / 1e6;

test('a section leads to the experiment that tests it, whose answer stays folded', async ({
  page,
}) => {
  await page.goto('ko/batch-normalization-limits/');
  await page.locator('a[href*="#experiment-one"]').click();
  await expect(page).toHaveURL(/\/ko\/lab\/#experiment-one$/);
  await expect(page.locator('#experiment-one')).toBeInViewport();
  const answer = page.locator('details:has(#experiment-one-answer)');
  await expect(answer).toHaveJSProperty('open', false);
  await answer.locator('summary').click();
  await expect(answer.locator('.lab-outcome tbody tr')).toHaveCount(
    findExperiment('one').rows.length,
  );
});

test.describe('a reader of the tour', () => {
  const page = sharedPage({});

  test('sets the lab by a link, without a reload, and finds the way back to it', async () => {
    await page().goto('ko/lab/');
    await page().evaluate(() => document.body.setAttribute('data-before', ''));
    const link = page().locator(linkTo('depth', 'ten-none'));
    await link.click();
    await expect(lab(page())).toHaveAttribute('data-awake', '');
    await expect(lab(page()).locator('input[name="norm"][value="none"]')).toBeChecked();
    await expect(lab(page()).locator('input[name="task"][value="digits-dense"]')).toBeChecked();
    await expect(page().locator('body')).toHaveAttribute('data-before', '');
    await lab(page()).locator('.way-back').click();
    await expect(link).toBeInViewport();
  });

  for (const [of, run] of [
    ['depth', 'ten-none'],
    ['small', 'many-batch'],
    ['longer', 'longer-none'],
  ] as const) {
    test(`gets from ${of}, ${run} what the table says of seed 1`, async () => {
      await page().locator(linkTo(of, run)).first().click();
      await trainToEnd(page());
      const { running, batch } = (await keptRuns(page())).at(-1)?.outcome ?? {};
      const scoreOf = (score = running) =>
        rounded(findExperiment(of).measure === 'error' ? score?.error : score?.loss);
      const kept: { running: number[]; batch?: number[] } = (
        stored.experiments[of].runs as Record<string, { running: number[]; batch?: number[] }>
      )[run]!;
      expect(scoreOf(running)).toBe(kept.running[0]);
      expect(scoreOf(batch)).toBe((kept.batch ?? kept.running)[0]);
    });
  }
});
