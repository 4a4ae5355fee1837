import { expect } from '@playwright/test';
import { figureWords } from '../../../src/i18n/figure-words.ts';
import type { Claim } from './both-browsers.ts';
import type { Fault } from './faulty-server.ts';
import {
  attempt,
  awake,
  countDownloads,
  expectAddress,
  expectNote,
  expectState,
  expectText,
  inFigure,
  live,
  path,
  rest,
  set,
  touch,
  visit,
} from './stage-figure.ts';

const words = figureWords.ko;
const start = /start-figure/;
/** The script that defines `<live-figure>`. */
const entry = /FigureScript\.astro/;

/** Files that do not come, or not whole. */
export const files: readonly Claim[] = [
  {
    title: 'held: all controls that were moved are obeyed, and win over the address',
    play: async ({ page, server }) => {
      server.break(start, 'held');
      await visit(page, `${server.address}${path}?batch-of-one.B=4&batch-of-one.seed=7`);
      await set(page, 'B', 1);
      await set(page, 'mode', 'inference');
      server.heal();
      await expectState(page, { B: 1, mode: 'inference', seed: 7 });
      await expectAddress(page, { B: 1, mode: 'inference', seed: 7 });
    },
  },
  {
    title: 'held: a handle that is being dragged, and keys on it, are obeyed',
    play: async ({ page, server }) => {
      server.break(start, 'held');
      await visit(page, `${server.address}${path}`);
      await rest(page);
      const handle = await page.$(inFigure('.drawn-wide .handle'));
      await handle?.scrollIntoView();
      const box = await handle?.boundingBox();
      if (!box) throw new Error('the handle has no place');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(5, box.y, { steps: 3 });
      await page.mouse.up();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      server.heal();
      await expectState(page, { x1: -2.8 });
    },
  },
  ...(['cut', 'empty', 'missing'] as const).map((fault: Fault): Claim => ({
    title: `${fault}: the figure says so, and lives when it is touched again; what was pressed meanwhile does not happen then`,
    play: async ({ page, server }) => {
      server.break(start, fault);
      await visit(page, `${server.address}${path}`);
      const downloads = await countDownloads(page);
      await set(page, 'B', 1);
      await page.click(inFigure('[data-download="csv"]'));
      await attempt(page);
      await expectNote(page, words.loadFailed);
      server.heal();
      await touch(page);
      await awake(page);
      await expectNote(page, '');
      await expectState(page, { B: 1 });
      await expectAddress(page, { B: 1 });
      expect(await downloads()).toBe(0);
    },
  })),
  {
    title: 'hanging: the figure says that its files are late, and takes it back when they come',
    play: async ({ page, server }) => {
      await page.evaluateOnNewDocument(() => {
        const wait = window.setTimeout.bind(window);
        const late: (() => void)[] = [];
        Object.assign(window, {
          late,
          setTimeout: (task: () => void, delay = 0) => {
            if (delay !== 8000) return wait(task, delay);
            late.push(task);
            return wait(() => undefined);
          },
        });
      });
      const tasks = () =>
        page.evaluate(() => (window as unknown as { late: unknown[] }).late.length);
      server.break(start, 'held');
      await visit(page, `${server.address}${path}`);
      await touch(page);
      await expect.poll(tasks).toBeGreaterThan(0);
      await expectNote(page, '');
      await page.evaluate(() => {
        for (const task of (window as unknown as { late: (() => void)[] }).late) task();
      });
      await expectNote(page, words.loadSlow);
      server.heal();
      await awake(page);
      await expectNote(page, '');
    },
  },
  {
    title: 'missing: where the script of all figures does not come, the page says so after a while',
    play: async ({ page, server }) => {
      server.break(entry, 'missing');
      await visit(page, `${server.address}${path}`);
      await rest(page);
      const note = () =>
        page.$eval('#fig-batch-of-one', (figure) => {
          const { content, visibility } = getComputedStyle(figure, '::before');
          return { content, visibility, height: Math.round(figure.getBoundingClientRect().height) };
        });
      // On a slow machine its time may have come already.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) {
          animation.pause();
          animation.currentTime = 0;
        }
      });
      const before = await note();
      expect(before.visibility).toBe('hidden');
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      const shown = await note();
      // Firefox gives the rule, Chromium its text.
      expect(['attr(data-script-late)', `"${words.scriptLate}"`]).toContain(shown.content);
      expect(shown.visibility).toBe('visible');
      expect(shown.height).toBeGreaterThan(before.height + 20);
      await page.evaluate(() => {
        customElements.define('live-figure', class extends HTMLElement {});
      });
      expect(await note()).toEqual({ ...before, content: 'none', visibility: 'visible' });
    },
  },
  {
    title: 'missing: a figure without its own file leaves the others and the page alive',
    play: async ({ page, server }) => {
      server.break(/\/batch-of-one\./, 'missing');
      await visit(page, `${server.address}${path}`);
      await touch(page);
      await expectNote(page, words.loadFailed);
      await page.hover('#fig-small-batch-noise .question');
      await page.waitForSelector('#fig-small-batch-noise[data-awake]');
      await page.select('starlight-theme-select select', 'light');
      expect(await page.$eval('html', ({ dataset }) => dataset['theme'])).toBe('light');
    },
  },
  {
    title: 'missing: a file that could not be made ready is told, and no longer when it can',
    play: async (stage) => {
      const { page, server } = stage;
      server.break(/\/download\./, 'missing');
      await live(stage);
      await page.click(inFigure('[data-download="csv"]'));
      await expectText(page, inFigure('[data-part="status"]'), words.loadFailed);
      server.heal();
      const downloads = await countDownloads(page);
      await page.click(inFigure('[data-download="csv"]'));
      await expect.poll(downloads).toBe(1);
      await expectText(page, inFigure('[data-part="status"]'), '');
    },
  },
];
