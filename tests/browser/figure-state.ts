import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { buildDocument, writeDrawing } from '../../src/kit/render/build-document.ts';
import { drawFigure } from '../../src/kit/render/draw-figure.ts';
import type { AnyFigure, WidthName } from '../../src/kit/contract/figure.ts';
import { findingText } from '../../src/kit/contract/finding.ts';
import { findingOf } from '../../src/kit/words/finding-of.ts';
import type { Values } from '../../src/kit/parameters/parameter.ts';
import { stateEvent } from '../../src/kit/live/state-event.ts';
import { writeState } from '../../src/kit/state/state.ts';
import { cellText, maximumRows } from '../../src/kit/render/table.ts';
import { root } from './figure-page.ts';
import { expectedPictures, shownPictures } from './figure-pictures.ts';
import { expect } from './test.ts';

/** Sets a state from outside, as a link in the text does. */
export async function setState(page: Page, figure: AnyFigure, values: Values): Promise<void> {
  const query = writeState(figure.id, figure.parameters, values, '');
  const detail = query === '' ? '' : `?${query}`;
  await root(page, figure).evaluate(
    (element, { type, text }) => element.dispatchEvent(new CustomEvent(type, { detail: text })),
    { type: stateEvent, text: detail },
  );
  await expect(root(page, figure)).toHaveAttribute('data-drawn', JSON.stringify(values));
}

/** What the page shows is what the model gives in Node: finding, numbers, table, drawing. */
export async function expectState(
  page: Page,
  figure: AnyFigure,
  language: Language,
  values: Values,
): Promise<void> {
  const words = figure.words[language];
  const model = figure.model(values);
  const shown = await readShown(root(page, figure));
  expect(shown.finding).toBe(findingText(findingOf(figure, model, language)));
  if (figure.equations) {
    const { variant, slots } = figure.equations.fill(model);
    expect(shown.variants).toEqual([variant]);
    expect(shown.slots.length).toBeGreaterThan(0);
    for (const [slot, text] of shown.slots)
      expect(`${slot} ${text}`).toBe(`${slot} ${slots[slot] ?? ''}`);
  }
  if (shown.cells.length > 0) {
    expect(shown.cells).toEqual(figure.rows(model).rows.slice(0, maximumRows).flat().map(cellText));
  }
  const document = buildDocument();
  const charts = drawFigure(figure, model, { document, width: 'wide', words, language });
  const expected = charts.map(({ svg }) => writeDrawing(svg));
  expectSame(shown.drawings, await asBrowserWrites(page, expected));
  if (!figure.pictures) return;
  const pictures = await shownPictures(root(page, figure), 'wide');
  expect(pictures).toEqual(expectedPictures(figure, model, 'wide', language));
}

/** All that a figure shows at 1280 px, read at once. */
async function readShown(element: Locator) {
  return element.evaluate((figure) => {
    const all = (selector: string) => [...figure.querySelectorAll<HTMLElement>(selector)];
    const open = figure.querySelector('details.table[open]') !== null;
    return {
      finding: all('[data-part="finding"]')
        .map((part) => part.textContent)
        .join(''),
      variants: all('div[data-variant]').map((variant) => variant.dataset['variant']),
      slots: all('div[data-variant] [data-slot]').map((mark): [string, string] => [
        mark.dataset['slot'] ?? '',
        mark.textContent,
      ]),
      cells: open ? all('[data-part="table"] td').map((cell) => cell.textContent) : [],
      drawings: all('.drawn-wide svg').map((svg) => svg.outerHTML),
    };
  });
}

/** Says where two drawings part, rather than print both whole. */
export function expectSame(drawn: readonly string[], expected: readonly string[]): void {
  expect(drawn).toHaveLength(expected.length);
  for (const [index, text] of drawn.entries()) {
    const other = expected[index] ?? '';
    const at = Array.from(text).findIndex((letter, place) => letter !== other[place]);
    if (text !== other)
      expect(text.slice(Math.max(0, at - 60), at + 60)).toBe(
        other.slice(Math.max(0, at - 60), at + 60),
      );
  }
}

/** The drawings of one width, as the browser writes them. */
export async function drawings(element: Locator, width: WidthName): Promise<string[]> {
  return element
    .locator(`.drawn-${width} svg`)
    .evaluateAll((drawn) => drawn.map((svg) => svg.outerHTML));
}

async function asBrowserWrites(page: Page, drawn: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (texts) =>
      texts.map((text) => {
        const template = document.createElement('template');
        template.innerHTML = text;
        return template.innerHTML;
      }),
    drawn,
  );
}

/** Counts from now on what moves on the page. */
export async function observeShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counter = globalThis as unknown as { shifts: number };
    counter.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        counter.shifts += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift' });
  });
}

/** How much has moved since. */
export async function countShifts(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
}
