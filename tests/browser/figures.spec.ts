import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { figureWords } from '../../src/i18n/figure-words.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import type { AnyFigure, WidthName } from '../../src/kit/contract/figure.ts';
import { optionOf } from '../../src/kit/parameters/choice.ts';
import {
  type ChoiceParameter,
  defaultValues,
  kindOf,
  type RangeParameter,
  type StepParameter,
  type Values,
} from '../../src/kit/parameters/parameter.ts';
import { figureNames, figureStates, importFigure } from '../unit/figures/figure-states.ts';
import {
  activeParameters,
  awake,
  expectFinding,
  expectValues,
  figurePath,
  firstStep,
  hasSlider,
  root,
  showControl,
  stepDown,
  takeFirstStep,
  wake,
} from './figure-page.ts';
import { shownPictures } from './figure-pictures.ts';
import {
  countShifts,
  drawings,
  expectSame,
  expectState,
  observeShifts,
  setState,
} from './figure-state.ts';
import { expect, sharedPage, test } from './test.ts';

// Plot draws axes half a pixel aside on coarse screens; at build, and in Node, it draws for fine ones.
const wideScreen = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 };
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true };
const [first, ...others] = languages;

for (const name of figureNames) {
  const figure = await importFigure(name);
  const { id } = figure;
  const defaults = defaultValues(figure.parameters);
  const ranges = activeParameters(figure).filter(
    (entry): entry is [string, RangeParameter | StepParameter] => hasSlider(entry[1]),
  );
  const choices = activeParameters(figure).filter(
    (entry): entry is [string, ChoiceParameter] => entry[1].kind === 'choice',
  );
  const stepped = firstStep(figure);

  test.describe(`${name} in ${first}`, () => {
    const page = sharedPage({
      ...wideScreen,
      permissions: ['clipboard-read', 'clipboard-write'],
    });

    test('goes live, moves nothing on the page, and no byte of its drawings changes', async () => {
      await goLive(page(), figure, first, 'wide');
    });

    test('shows what the core computes, at its ends and at ten random states', async () => {
      await walkStates(page(), figure, first, 10);
    });

    test('the arrow keys move each slider, a choice its option, and finding and address follow', async () => {
      await setState(page(), figure, defaults);
      for (const [rangeName, range] of ranges) {
        const slider = await showControl(page(), figure, rangeName);
        const step = stepDown(range);
        await slider.press('ArrowLeft');
        await expectFinding(page(), figure, first, { ...defaults, [rangeName]: step });
        // At the lower end the first key had nowhere to go.
        if (step !== range.default) await slider.press('ArrowRight');
        await expectFinding(page(), figure, first, defaults);
      }
      await takeFirstStep(page(), figure);
      await expectValues(page(), figure, stepped);
    });

    test('its files hold what is shown', async () => {
      await setState(page(), figure, defaults);
      const csv = await save(page(), figure, 'csv');
      const { rows } = figure.rows(figure.model(defaults));
      expect(csv.toString('utf8').split('\r\n')).toHaveLength(rows.length + 2);
      const svg = (await save(page(), figure, 'svg')).toString('utf8');
      expect(svg).toContain(figure.words[first].question);
      expect(svg).not.toContain('var(');
      const png = await save(page(), figure, 'png');
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.length).toBeGreaterThan(5000);
    });

    test('its link, copied, leads another reader to the same state', async () => {
      const { values } = figureStates(figure, 1).at(-1) ?? { values: defaults };
      await setState(page(), figure, values);
      await root(page(), figure).locator('[data-part="link"]').click();
      await expect(root(page(), figure).locator('[data-part="status"]')).toHaveText(
        figureWords[first].linkCopied,
      );
      const link = new URL(await page().evaluate(() => navigator.clipboard.readText()));
      // What other people's links carry along.
      link.search += `${link.search === '' ? '?' : '&'}utm_source=blog&fbclid=1&other-figure.B=x`;
      await page().goto(link.href);
      await awake(page(), figure);
      await expectState(page(), figure, first, values);
    });

    test('foreign keys of the address are kept and never told', async () => {
      await expect(root(page(), figure).locator('[data-part="note"]')).toBeHidden();
      await setState(page(), figure, defaults);
      await takeFirstStep(page(), figure);
      await expectFinding(page(), figure, first, stepped);
      await expect(page()).toHaveURL(/utm_source=blog&fbclid=1&other-figure\.B=x&.+=/);
    });

    test('the reader’s state and place survive the change of language', async () => {
      const before = await root(page(), figure).boundingBox();
      const choice = page().locator('starlight-lang-select select').first();
      await choice.selectOption({ label: 'English' });
      await expect(page()).toHaveURL(new RegExp(`/en/.*${id}`));
      await expectFinding(page(), figure, 'en', stepped);
      const after = await root(page(), figure).boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(4);
    });
  });

  test.describe(`${name} in ${first}, on a phone`, () => {
    const page = sharedPage(phone);

    test('goes live, moves nothing on the page, and no byte of its drawings changes', async () => {
      await goLive(page(), figure, first, 'narrow');
    });

    if (choices.length === 0) return;
    test('a choice is made with a tap', async () => {
      for (const [choiceName, parameter] of choices) {
        const last = parameter.options.at(-1) ?? '';
        const control = await showControl(page(), figure, choiceName);
        await control.and(page().locator(`[value="${last}"]`)).tap();
        await expectFinding(page(), figure, first, {
          ...defaults,
          [choiceName]: kindOf(parameter).ends(parameter).at(-1),
        } as Values);
        if (last === optionOf(parameter, parameter.default)) continue;
        await root(page(), figure).locator('[data-part="reset"]').tap();
        await expectFinding(page(), figure, first, defaults);
      }
    });
  });

  for (const language of others) {
    test.describe(`${name} in ${language}`, () => {
      const page = sharedPage(wideScreen);

      test('goes live, moves nothing on the page, and no byte of its drawings changes', async () => {
        await goLive(page(), figure, language, 'wide');
      });

      // Its states differ from the first language's by words, not by numbers.
      test('shows what the core computes, at its ends', async () => {
        await walkStates(page(), figure, language, 0);
      });
    });
  }
}

async function goLive(
  page: Page,
  figure: AnyFigure,
  language: Language,
  width: WidthName,
): Promise<void> {
  await page.goto(figurePath(figure, language));
  const before = await drawings(root(page, figure), width);
  expect(before.length).toBeGreaterThan(0);
  const pictures = await shownPictures(root(page, figure), width);
  await observeShifts(page);
  await wake(page, figure);
  expectSame(await drawings(root(page, figure), width), before);
  expect(await shownPictures(root(page, figure), width)).toEqual(pictures);
  expect(await countShifts(page)).toBe(0);
}

async function walkStates(
  page: Page,
  figure: AnyFigure,
  language: Language,
  randomStates: number,
): Promise<void> {
  await root(page, figure).locator('details.table > summary').click();
  for (const { values } of figureStates(figure, randomStates)) {
    await setState(page, figure, values);
    await expectState(page, figure, language, values);
  }
}

async function save(page: Page, figure: AnyFigure, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    root(page, figure).locator(`[data-download="${kind}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${figure.id}.${kind}`);
  return readFile(await download.path());
}
