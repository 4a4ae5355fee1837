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
import { figurePage } from '../../src/site/navigation/figure-page.ts';
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
  unfold,
  wake,
} from './figure-page.ts';
import { shownPictures } from './figure-pictures.ts';
import {
  countShifts,
  drawings,
  expectSame,
  expectDrawn,
  expectState,
  expectStates,
  observeShifts,
  setState,
} from './figure-state.ts';
import { settled } from './settled.ts';
import { expect, sharedPage, test } from './test.ts';

// Plot draws axes half a pixel aside on coarse screens; at build, and in Node, it draws for fine ones.
const wideScreen = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 };
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true };
const [first, ...others] = languages;
const foreignKeys = 'utm_source=blog&fbclid=1&other-figure.B=x';

const figures = await Promise.all(figureNames.map(importFigure));
const pages = [...new Set(figureNames.map(figurePage))];

// A heavy page takes longer to load than most claims to try: its figures share each visit.
for (const name of pages) {
  const onPage = figures.filter(({ id }) => figurePage(id) === name);

  test.describe(`the figures of ${name} in ${first}`, () => {
    const page = sharedPage({
      ...wideScreen,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const links = new Map<AnyFigure, string>();
    test.beforeAll(() => open(page(), onPage, first));

    for (const figure of onPage) {
      const { id } = figure;
      const defaults = defaultValues(figure.parameters);

      test(`${id} goes live, moves nothing on the page, and no byte of its drawings changes`, async () => {
        await goLive(page(), figure, 'wide');
      });

      test(`${id} shows what the core computes, at its ends and at ten random states`, async () => {
        await walkStates(page(), figure);
      });

      test(`the arrow keys move each slider of ${id}, a choice its option, and finding and address follow`, async () => {
        await setState(page(), figure, defaults);
        for (const [rangeName, range] of slidersOf(figure)) {
          const slider = await showControl(page(), figure, rangeName);
          const step = stepDown(range);
          await slider.press('ArrowLeft');
          await expectFinding(page(), figure, first, { ...defaults, [rangeName]: step });
          // At the lower end the first key had nowhere to go.
          if (step !== range.default) await slider.press('ArrowRight');
          await expectFinding(page(), figure, first, defaults);
        }
        await takeFirstStep(page(), figure);
        await expectValues(page(), figure, firstStep(figure));
        await root(page(), figure).locator('[data-part="reset"]').click();
        await expectValues(page(), figure, defaults);
      });

      test(`the files of ${id} hold what is shown`, async () => {
        await setState(page(), figure, defaults);
        await expectFiles(page(), figure);
      });

      test(`the link of ${id} is copied`, async () => {
        await setState(page(), figure, randomState(figure));
        await root(page(), figure).locator('[data-part="link"]').click();
        await expect(root(page(), figure).locator('[data-part="status"]')).toHaveText(
          figureWords[first].linkCopied,
        );
        links.set(figure, await page().evaluate(() => navigator.clipboard.readText()));
      });
    }

    // One address holds the states of all figures of a page: another reader follows it once.
    const ids = onPage.map(({ id }) => id).join(', ');

    test(`the links of ${ids} lead another reader to the same states`, async () => {
      const link = new URL(page().url());
      const queries = onPage.map((figure) => new URL(links.get(figure) ?? '').search.slice(1));
      // What other people's links carry along.
      link.search = [...queries.filter(Boolean), foreignKeys].join('&');
      await page().goto(link.href);
      for (const figure of onPage) {
        await awake(page(), figure);
        await expectState(page(), figure, first, randomState(figure));
      }
    });

    test(`foreign keys of the address are kept by ${ids} and never told`, async () => {
      for (const figure of onPage) {
        await expect(root(page(), figure).locator('[data-part="note"]')).toBeHidden();
        await setState(page(), figure, defaultValues(figure.parameters));
        await takeFirstStep(page(), figure);
        await expectFinding(page(), figure, first, firstStep(figure));
        await expect(page()).toHaveURL(new RegExp(`${foreignKeys.replaceAll('.', '\\.')}&.+=`));
      }
    });

    test(`the reader’s states of ${ids} and her place survive the change of language`, async () => {
      const last = root(page(), onPage.at(-1) ?? onPage[0]!);
      await last.scrollIntoViewIfNeeded();
      const before = await last.boundingBox();
      const choice = page().locator('starlight-lang-select select').first();
      await choice.selectOption({ label: 'English' });
      await expect(page()).toHaveURL(/\/en\//);
      for (const figure of onPage) {
        // The finding may be the same before the figure has come.
        await expectDrawn(page(), figure, firstStep(figure));
        await expectFinding(page(), figure, 'en', firstStep(figure));
      }
      await settled(page());
      const after = await last.boundingBox();
      expect(Math.abs((after?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(4);
    });
  });

  test.describe(`the figures of ${name} in ${first}, on a phone`, () => {
    const page = sharedPage(phone);
    test.beforeAll(() => open(page(), onPage, first));

    for (const figure of onPage) {
      const { id } = figure;
      const defaults = defaultValues(figure.parameters);
      const choices = activeParameters(figure).filter(
        (entry): entry is [string, ChoiceParameter] => entry[1].kind === 'choice',
      );

      test(`${id} goes live, moves nothing on the page, and no byte of its drawings changes`, async () => {
        await goLive(page(), figure, 'narrow');
      });

      if (choices.length === 0) continue;
      test(`a choice of ${id} is made with a tap`, async () => {
        for (const [choiceName, parameter] of choices) {
          const last = parameter.options.at(-1) ?? '';
          const control = await showControl(page(), figure, choiceName);
          await control.and(page().locator(`[value="${last}"]`)).tap();
          const taken = { ...defaults, [choiceName]: kindOf(parameter).ends(parameter).at(-1) };
          await expectFinding(page(), figure, first, taken as Values);
          if (last === optionOf(parameter, parameter.default)) continue;
          await root(page(), figure).locator('[data-part="reset"]').tap();
          await expectFinding(page(), figure, first, defaults);
        }
      });
    }
  });

  for (const language of others) {
    test.describe(`the figures of ${name} in ${language}`, () => {
      const page = sharedPage(wideScreen);
      test.beforeAll(() => open(page(), onPage, language));

      for (const figure of onPage) {
        test(`${figure.id} goes live, moves nothing on the page, and no byte of its drawings changes`, async () => {
          await goLive(page(), figure, 'wide');
        });

        test(`${figure.id} shows what the core computes at a random state`, async () => {
          await expectStates(page(), figure, language, figureStates(figure, 1).slice(-1));
        });
      }
    });
  }
}

/** Opens the page that these figures share. */
async function open(page: Page, onPage: readonly AnyFigure[], language: Language): Promise<void> {
  const [figure] = onPage;
  if (figure) await page.goto(figurePath(figure, language));
  // What is laid out last must not count as moved by a figure that goes live.
  await settled(page);
  for (const each of onPage) await unfold(page, each);
}

function slidersOf(figure: AnyFigure) {
  return activeParameters(figure).filter(
    (entry): entry is [string, RangeParameter | StepParameter] => hasSlider(entry[1]),
  );
}

function randomState(figure: AnyFigure): Values {
  return figureStates(figure, 1).at(-1)?.values ?? defaultValues(figure.parameters);
}

async function goLive(page: Page, figure: AnyFigure, width: WidthName): Promise<void> {
  const before = await drawings(root(page, figure), width);
  expect(before.length).toBeGreaterThan(0);
  const pictures = await shownPictures(root(page, figure), width);
  await observeShifts(page);
  await wake(page, figure);
  expectSame(await drawings(root(page, figure), width), before);
  expect(await shownPictures(root(page, figure), width)).toEqual(pictures);
  expect(await countShifts(page)).toBe(0);
}

async function walkStates(page: Page, figure: AnyFigure): Promise<void> {
  await root(page, figure).locator('details.table > summary').click();
  await expectStates(page, figure, first, figureStates(figure, 10));
}

async function expectFiles(page: Page, figure: AnyFigure): Promise<void> {
  const csv = await save(page, figure, 'csv');
  const { rows } = figure.rows(figure.model(defaultValues(figure.parameters)));
  expect(csv.toString('utf8').split('\r\n')).toHaveLength(rows.length + 2);
  const svg = (await save(page, figure, 'svg')).toString('utf8');
  expect(svg).toContain(figure.words[first].question);
  expect(svg).not.toContain('var(');
  const png = await save(page, figure, 'png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.length).toBeGreaterThan(5000);
}

async function save(page: Page, figure: AnyFigure, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    root(page, figure).locator(`[data-download="${kind}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${figure.id}.${kind}`);
  return readFile(await download.path());
}
