import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { figureWords } from '../../../src/i18n/figure-words.ts';
import type { Claim } from './both-browsers.ts';
import {
  awake,
  countDownloads,
  expectNote,
  expectState,
  inFigure,
  live,
  path,
  set,
  touch,
  visit,
} from './stage-figure.ts';

const words = figureWords.ko;

/** What fails, and how it is made to fail while `broken` stands on the window. */
const throwers = {
  model: () => {
    const { sqrt } = Math;
    Math.sqrt = (value) => {
      if ('broken' in window) throw new Error('made up, in the model');
      return sqrt(value);
    };
  },
  view: () => {
    const create = document.createElementNS.bind(document) as (
      space: string,
      name: string,
    ) => Element;
    document.createElementNS = ((space: string, name: string) => {
      if ('broken' in window) throw new Error('made up, in the view');
      return create(space, name);
    }) as typeof document.createElementNS;
  },
  describe: () => {
    const place = document.querySelector('#fig-batch-of-one [data-part="finding"]');
    if (!place) throw new Error('the figure has no finding');
    const replace = place.replaceChildren.bind(place);
    place.replaceChildren = (...parts) => {
      if ('broken' in window) throw new Error('made up, in the finding');
      replace(...parts);
    };
  },
  fill: () => {
    const place = document.querySelector('#fig-batch-of-one [data-part="numbers"]');
    if (!place) throw new Error('the figure has no equations');
    // It is asked when one equation takes the place of another, as at B = 1.
    Object.defineProperty(place, 'offsetHeight', {
      get: () => {
        if ('broken' in window) throw new Error('made up, in the equations');
        return 0;
      },
    });
  },
} as const;

const setBroken = (page: Page, broken: boolean): Promise<void> =>
  page.evaluate((isBroken) => {
    const stage = window as { broken?: typeof console.error };
    if (isBroken) {
      // What was made up is told in the console, which must stay quiet otherwise.
      stage.broken = console.error;
      console.error = console.warn;
    } else if (stage.broken) {
      console.error = stage.broken;
      delete stage.broken;
    }
  }, broken);

/** What a figure's own parts throw. */
export const throws: readonly Claim[] = Object.entries(throwers).map(
  ([part, breakPart]): Claim => ({
    title: `a throw in ${part} is told, leaves the others alive, and is taken back with the next state`,
    play: async (stage) => {
      const { page } = stage;
      await live(stage);
      await page.evaluate(breakPart);
      await setBroken(page, true);
      await set(page, 'B', 1);
      await expectNote(page, words.drawFailed);
      await setBroken(page, false);
      await page.hover('#fig-small-batch-noise .question');
      await page.waitForSelector('#fig-small-batch-noise[data-awake]');
      await set(page, 'B', 2);
      await expectState(page, { B: 2 });
      await expectNote(page, '');
    },
  }),
);

/** The same, before the figure has ever been drawn. */
export const wakingThrows: Claim = {
  title:
    'a throw while the figure wakes is told; the next state is shown, and each button acts once',
  play: async ({ page, server }) => {
    await visit(page, `${server.address}${path}?batch-of-one.B=1`);
    await awake(page);
    await visit(page, `${server.address}${path}`);
    await page.evaluate(throwers.view);
    await setBroken(page, true);
    await touch(page);
    await expectNote(page, words.drawFailed);
    await setBroken(page, false);
    const downloads = await countDownloads(page);
    await set(page, 'B', 2);
    await expectState(page, { B: 2 });
    await expectNote(page, '');
    await page.click(inFigure('[data-download="csv"]'));
    await expect.poll(downloads).toBe(1);
  },
};
