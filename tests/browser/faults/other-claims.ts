import { expect } from '@playwright/test';
import type { Claim } from './both-browsers.ts';
import { expectNote, expectState, inFigure, live, set, visit } from './stage-figure.ts';

/** What stands in an address, and what is said. */
export const texts: readonly Claim[] = [
  {
    title:
      'a mark that turns the direction of writing does not turn a note, and foreign keys stay as they were',
    play: async (stage) => {
      const { page } = stage;
      await live(stage, `?x=%ff&flag&batch-of-one.B=${encodeURIComponent('\u202Eabc')}`);
      const note = await page.$eval(
        inFigure('[data-part="note"]'),
        (element) => element.textContent,
      );
      expect(note).toContain('\uFFFDabc');
      expect(note).not.toMatch(/\p{Bidi_Control}/u);
      await set(page, 'B', 1);
      await expectState(page, { B: 1 });
      await expect.poll(() => page.url()).toMatch(/\?x=%ff&flag&batch-of-one\.B=1$/i);
      await page.click(inFigure('[data-part="reset"]'));
      await expectNote(page, '');
    },
  },
  {
    title: 'what was said of an action goes when the figure shows another state',
    play: async (stage) => {
      const { page } = stage;
      await live(stage);
      await page.click(inFigure('[data-part="link"]'));
      const status = () =>
        page.$eval(inFigure('[data-part="status"]'), (element) => element.textContent);
      await expect.poll(status).not.toBe('');
      await set(page, 'B', 1);
      await expect.poll(status).toBe('');
    },
  },
];

/** Figures in pages of others. */
export const frames: readonly Claim[] = [
  {
    title: 'a sandboxed frame of scripts alone holds a figure that lives',
    play: async ({ page, server }) => {
      await visit(page, `${server.address}ko/`);
      await page.evaluate((address) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { width: 800, height: 900, src: address });
        frame.setAttribute('sandbox', 'allow-scripts');
        document.body.replaceChildren(frame);
      }, `${server.address}embed/ko/batch-of-one/?batch-of-one.B=1`);
      const element = await page.waitForSelector('iframe');
      const frame = await element?.contentFrame();
      await frame?.waitForSelector('live-figure[data-awake][data-drawn*=\'"B":1\']');
    },
  },
];

/** The reader's own photographs. */
export const pictures: readonly Claim[] = [
  {
    title:
      'a photograph that is dropped survives a slider moved while it is read; reset takes one back that is still read',
    play: async ({ page, server }) => {
      await visit(page, `${server.address}ko/instance-normalization/`);
      const drop = (then: 'slider' | 'reset') =>
        page.evaluate(async (next) => {
          const figure = document.querySelector('#fig-instance-norm-contrast');
          const canvas = document.createElement('canvas');
          Object.assign(canvas, { width: 64, height: 64 });
          const blob = await new Promise<Blob | null>((resolve) => {
            canvas.getContext('2d')?.fillRect(0, 0, 40, 64);
            canvas.toBlob(resolve);
          });
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([blob ?? ''], 'dropped.png', { type: 'image/png' }));
          const init = { bubbles: true, cancelable: true, dataTransfer };
          figure?.querySelector('.drawings')?.dispatchEvent(new DragEvent('drop', init));
          const slider = figure?.querySelector<HTMLInputElement>('.controls input[type="range"]');
          slider?.stepDown();
          slider?.dispatchEvent(new Event('input', { bubbles: true }));
          if (next === 'reset') figure?.querySelector<HTMLElement>('[data-part="reset"]')?.click();
        }, then);
      await page.hover('#fig-instance-norm-contrast .question');
      await page.waitForSelector('#fig-instance-norm-contrast[data-awake]');
      await drop('reset');
      await drop('slider');
      const drawn = () =>
        page.$eval('#fig-instance-norm-contrast', (figure) => figure.getAttribute('data-drawn'));
      await expect.poll(drawn).toContain('"picture"');
      await page.click('#fig-instance-norm-contrast [data-part="reset"]');
      await expect.poll(drawn).not.toContain('"picture"');
      await drop('reset');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await drawn()).not.toContain('"picture"');
    },
  },
];
