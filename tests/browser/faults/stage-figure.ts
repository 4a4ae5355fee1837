import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findingText } from '../../../src/kit/contract/finding.ts';
import { defaultValues, type Values } from '../../../src/kit/parameters/parameter.ts';
import { writeState } from '../../../src/kit/state/state.ts';
import { toldFindingOf } from '../../../src/kit/words/finding-of.ts';
import { importFigure } from '../../unit/figures/figure-states.ts';
import { laidOut } from '../settled.ts';
import type { Stage } from './both-browsers.ts';

const figure = await importFigure('batch-of-one');
const selector = '#fig-batch-of-one';

/** The page of the figure with which faults are tried, from the site's folder. */
export const path = 'ko/batch-normalization-limits/';

/** A part of that figure, by a selector inside of it. */
export function inFigure(part: string): string {
  return `${selector} ${part}`;
}

/** Goes to an address as soon as its text stands: what a test holds back would be waited for. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

/** Waits until all of the page is laid out, so that nothing of it moves any more. */
export async function rest(page: Page): Promise<void> {
  await page.waitForSelector(laidOut);
}

/** Points at the figure, away from whatever could be tried by that. */
export async function touch(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.hover(inFigure('.question'));
}

/** Waits until the figure's present attempt to come to life has an end, of whichever kind. */
export async function attempt(page: Page): Promise<void> {
  await page.$eval(selector, (figure) =>
    (figure as HTMLElement & { wake: () => Promise<void> }).wake(),
  );
}

/** Waits until the figure lives. */
export async function awake(page: Page): Promise<void> {
  await page.waitForSelector(`${selector}[data-awake]`);
}

/** Moves a slider as a hand does that lets it go, or chooses an option. */
export async function set(page: Page, name: string, value: string | number): Promise<void> {
  await page.$$eval(
    inFigure(`.controls input[name="${name}"]`),
    (elements, text) => {
      const inputs = elements as HTMLInputElement[];
      const input = inputs.find((option) => option.type !== 'radio' || option.value === text);
      if (!input) throw new Error(`there is no ${text}`);
      if (input.type === 'radio') input.checked = true;
      else input.value = text;
      for (const event of ['input', 'change']) {
        input.dispatchEvent(new Event(event, { bubbles: true }));
      }
    },
    String(value),
  );
}

/** Headline and finding say that the figure is in this state, the defaults aside. */
export async function expectState(page: Page, values: Values): Promise<void> {
  const model = figure.model({ ...defaultValues(figure.parameters), ...values });
  const { headline, detail } = toldFindingOf(figure, model, 'ko');
  await expectText(page, inFigure('[data-part="headline"]'), findingText(headline));
  await expectText(page, inFigure('[data-part="finding"]'), findingText(detail));
}

/** The address comes to say that the figure is in this state, the defaults aside, and nothing else. */
export async function expectAddress(page: Page, values: Values): Promise<void> {
  const { id, parameters } = figure;
  const query = writeState(id, parameters, { ...defaultValues(parameters), ...values }, '');
  await expect.poll(() => page.evaluate(() => location.search)).toBe(`?${query}`);
}

/** The figure's note says this; nothing, when it is empty. */
export async function expectNote(page: Page, text: string): Promise<void> {
  const note = inFigure('[data-part="note"]');
  const seen = () =>
    page.$eval(note, (element) => (element.hasAttribute('hidden') ? '' : element.textContent));
  await expect.poll(seen).toBe(text);
}

/** Something comes to have this text. */
export async function expectText(page: Page, part: string, text: string): Promise<void> {
  await expect.poll(() => page.$eval(part, (element) => element.textContent)).toBe(text);
}

/** Opens the figure's page and wakes it. */
export async function live({ page, server }: Stage, state = ''): Promise<void> {
  await visit(page, `${server.address}${path}${state}`);
  await touch(page);
  await awake(page);
}

/** Counts the files that a page gives the reader from now on. */
export async function countDownloads(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = { count: 0 };
    Object.assign(window, { downloads: counter });
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download !== '') counter.count += 1;
    };
  });
  return () =>
    page.evaluate(() => (window as unknown as { downloads: { count: number } }).downloads.count);
}
