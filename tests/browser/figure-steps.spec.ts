import { figureWords } from '../../src/i18n/figure-words.ts';
import { defaultValues, type StepParameter } from '../../src/kit/parameters/parameter.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { expectFinding, expectValues, figurePath, root, wake } from './figure-page.ts';
import { setState } from './figure-state.ts';
import { expect, test } from './test.ts';

const words = figureWords.ko;

for (const figureName of figureNames) {
  const figure = await importFigure(figureName);
  const defaults = defaultValues(figure.parameters);
  const steps = Object.entries(figure.parameters).filter(
    (entry): entry is [string, StepParameter] => entry[1].kind === 'step',
  );

  for (const [name, { last }] of steps) {
    const at = (step: number) => ({ ...defaults, [name]: step });

    test(`${name} of ${figureName} passes one step at a time`, async ({ page }) => {
      await page.goto(figurePath(figure, 'ko'));
      await wake(page, figure);
      const one = root(page, figure).locator(`[data-one-step="${name}"]`);
      await one.press('Enter');
      await expectValues(page, figure, at(Number(defaults[name]) + 1));
      await setState(page, figure, at(last));
      await one.click();
      await expectFinding(page, figure, 'ko', at(last));
    });

    test(`${name} of ${figureName} plays, pauses, yields to the slider, and ends`, async ({
      page,
    }) => {
      await page.goto(figurePath(figure, 'ko'));
      const play = root(page, figure).locator(`[data-play="${name}"]`);
      const slider = root(page, figure).locator(`input[name="${name}"]`);
      const finding = root(page, figure).locator('[data-part="finding"]');
      await play.click();
      await expect(play).toHaveText(words.pause);
      await expect(finding).toHaveAttribute('aria-live', 'off');
      await expect.poll(() => slider.inputValue()).not.toBe(String(Number(defaults[name])));
      await play.click();
      await expect(play).toHaveText(words.play);
      await expect(finding).not.toHaveAttribute('aria-live');
      const paused = Number(await slider.inputValue());
      await expectValues(page, figure, at(paused));
      await play.click();
      await slider.press('Home');
      await expect(play).toHaveText(words.play);
      await expectValues(page, figure, defaults[name] === 0 ? defaults : at(0));
      await setState(page, figure, at(last - 1));
      await play.click();
      await expectValues(page, figure, at(last));
      await expect(play).toHaveText(words.play);
    });

    test(`${name} of ${figureName} does not play for whoever wants less motion`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(figurePath(figure, 'ko'));
      await expect(root(page, figure).locator(`[data-play="${name}"]`)).toBeHidden();
      await expect(root(page, figure).locator(`[data-one-step="${name}"]`)).toBeVisible();
    });
  }
}
