import { figureWords } from '../../src/i18n/figure-words.ts';
import { findingText } from '../../src/kit/contract/finding.ts';
import { defaultValues, type StepParameter } from '../../src/kit/parameters/parameter.ts';
import { toldFindingOf } from '../../src/kit/words/finding-of.ts';
import { figureNames, importFigure } from '../unit/figures/figure-states.ts';
import { expectFinding, expectValues, figurePath, root, wake } from './figure-page.ts';
import { setState } from './figure-state.ts';
import { settled } from './settled.ts';
import { expect, test } from './test.ts';

const words = figureWords.ko;

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

for (const figureName of figureNames) {
  const figure = await importFigure(figureName);
  const defaults = defaultValues(figure.parameters);
  const steps = Object.entries(figure.parameters).filter(
    (entry): entry is [string, StepParameter] => entry[1].kind === 'step',
  );

  for (const [name, { last }] of steps) {
    const { label = '' } = figure.words.ko.parameters[name] ?? {};
    const at = (step: number) => ({ ...defaults, [name]: step });
    const headlineAt = (step: number): string =>
      findingText(toldFindingOf(figure, figure.model(at(step)), 'ko').headline);

    test(`${name} of ${figureName} passes one step at a time`, async ({ page }) => {
      await page.goto(figurePath(figure, 'ko'));
      await wake(page, figure);
      const one = root(page, figure).locator(`[data-one-step="${name}"]`);
      await setState(page, figure, at(0));
      await one.press('Enter');
      await expectValues(page, figure, at(1));
      await setState(page, figure, at(last));
      await one.click();
      await expectFinding(page, figure, 'ko', at(last));
    });

    test(`${name} of ${figureName} plays, pauses, yields to the slider, and ends`, async ({
      page,
    }) => {
      await page.goto(figurePath(figure, 'ko'));
      await settled(page);
      const play = root(page, figure).locator(`[data-play="${name}"]`);
      const slider = root(page, figure).locator(`input[name="${name}"]`);
      const spoken = root(page, figure).locator('[data-part="spoken"]');
      await play.click();
      await expect(play).toHaveAccessibleName(words.pause(label));
      await expect.poll(() => slider.inputValue()).not.toBe(String(Number(defaults[name])));
      await expect(spoken).toBeEmpty();
      await play.click();
      await expect(play).toHaveAccessibleName(words.play(label));
      const paused = Number(await slider.inputValue());
      // A headline that is still true is not read out again.
      if (headlineAt(paused) !== headlineAt(Number(defaults[name]))) {
        await expect(spoken).not.toBeEmpty();
      }
      await expectValues(page, figure, at(paused));
      await play.click();
      await slider.press('Home');
      await expect(play).toHaveAccessibleName(words.play(label));
      await expectValues(page, figure, defaults[name] === 0 ? defaults : at(0));
      await setState(page, figure, at(last - 1));
      await play.click();
      await expectValues(page, figure, at(last));
      await expect(play).toHaveAccessibleName(words.play(label));
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
