import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { buildDocument, writeDrawing } from '../../src/kit/render/build-document.ts';
import { drawFigure } from '../../src/kit/render/draw-figure.ts';
import type { AnyFigure, WidthName } from '../../src/kit/contract/figure.ts';
import { wholeFinding } from '../unit/figures/whole-finding.ts';
import type { Values } from '../../src/kit/parameters/parameter.ts';
import { stateEvent } from '../../src/kit/live/state-event.ts';
import { writeState } from '../../src/kit/state/state.ts';
import { cellText, maximumRows } from '../../src/kit/render/table.ts';
import type { NamedState } from '../../src/kit/state/edge-states.ts';
import { root } from './figure-page.ts';
import { expectedPictures, shownPictures } from './figure-pictures.ts';
import { expect } from './test.ts';

/** Sets a state from outside, as a link in the text does. */
export async function setState(page: Page, figure: AnyFigure, values: Values): Promise<void> {
  await root(page, figure).evaluate(
    (element, { type, text }) => element.dispatchEvent(new CustomEvent(type, { detail: text })),
    { type: stateEvent, text: queryOf(figure, values) },
  );
  await expectDrawn(page, figure, values);
}

/** Waits until the figure has drawn this state. */
export async function expectDrawn(page: Page, figure: AnyFigure, values: Values): Promise<void> {
  await expect(root(page, figure)).toHaveAttribute('data-drawn', JSON.stringify(values));
}

function queryOf(figure: AnyFigure, values: Values): string {
  const query = writeState(figure.id, figure.parameters, values, '');
  return query === '' ? '' : `?${query}`;
}

/** What the page shows is what the model gives in Node: finding, numbers, table, drawing. */
export async function expectState(
  page: Page,
  figure: AnyFigure,
  language: Language,
  values: Values,
): Promise<void> {
  await expectStates(page, figure, language, [{ name: 'the state it is in', values }], 'as it is');
}

/**
 * What the page shows at each of these states is what the model gives in Node. All of them are
 * shown and read in one visit to the page's script, since every question to it costs more than most
 * states; a figure with pictures is asked state by state, because its pictures are read by another.
 *
 * @param how whether each state is set first, as a link in the text does, or is the one that stands
 */
export async function expectStates(
  page: Page,
  figure: AnyFigure,
  language: Language,
  states: readonly NamedState[],
  how: 'set' | 'as it is' = 'set',
): Promise<void> {
  const batches = figure.pictures ? states.map((state) => [state]) : [states];
  for (const batch of batches) {
    const asked = batch.map(({ values }) => ({
      query: how === 'set' ? queryOf(figure, values) : undefined,
      drawn: JSON.stringify(values),
      drawings: expectedDrawings(figure, language, values),
    }));
    const shown = await root(page, figure).evaluate(readStates, { type: stateEvent, asked });
    for (const [index, { name, values }] of batch.entries()) {
      const at = shown[index];
      if (!at) throw new Error(`the page shows nothing at ${name}`);
      expectShown(figure, language, { name, values }, at);
    }
    const [state] = batch;
    if (!figure.pictures || !state) continue;
    const model = figure.model(state.values);
    const pictures = await shownPictures(root(page, figure), 'wide');
    expect(pictures, state.name).toEqual(expectedPictures(figure, model, 'wide', language));
  }
}

function expectShown(
  figure: AnyFigure,
  language: Language,
  { name, values }: NamedState,
  shown: Awaited<ReturnType<typeof readStates>>[number],
): void {
  const model = figure.model(values);
  expect(shown.finding, name).toBe(wholeFinding(figure, model, language));
  if (figure.equations) {
    const { variant, slots } = figure.equations.fill(model);
    expect(shown.variants, name).toEqual([variant]);
    expect(shown.slots.length > 0, name).toBe(Object.keys(slots).length > 0);
    for (const [slot, text] of shown.slots)
      expect(`${slot} ${text}`, name).toBe(`${slot} ${slots[slot] ?? ''}`);
  }
  if (shown.cells.length > 0) {
    expect(shown.cells, name).toEqual(
      figure.rows(model).rows.slice(0, maximumRows).flat().map(cellText),
    );
  }
  expectSame(shown.drawings, shown.expectedDrawings);
}

function expectedDrawings(figure: AnyFigure, language: Language, values: Values): string[] {
  const words = figure.words[language];
  const document = buildDocument();
  const charts = drawFigure(figure, figure.model(values), {
    document,
    width: 'wide',
    words,
    language,
  });
  return charts.map(({ svg }) => writeDrawing(svg));
}

interface AskedState {
  /** What sets the state; nothing where it stands already. */
  readonly query: string | undefined;
  /** What the figure says it has drawn once it has. */
  readonly drawn: string;
  /** The drawings as Node writes them. */
  readonly drawings: readonly string[];
}

/** In the page: all that a figure shows at 1280 px at each state, and how the browser writes what is expected. */
async function readStates(
  figure: HTMLElement | SVGElement,
  { type, asked }: { readonly type: string; readonly asked: readonly AskedState[] },
) {
  const all = (selector: string) => [...figure.querySelectorAll<HTMLElement>(selector)];
  const read = [];
  for (const { query, drawn, drawings } of asked) {
    if (query !== undefined) figure.dispatchEvent(new CustomEvent(type, { detail: query }));
    const started = performance.now();
    while (figure.dataset['drawn'] !== drawn) {
      if (performance.now() - started > 15_000)
        throw new Error(`not drawn: ${drawn}, but ${figure.dataset['drawn'] ?? 'nothing'}`);
      await new Promise(requestAnimationFrame);
    }
    const open = figure.querySelector('details.table[open]') !== null;
    read.push({
      finding: all('[data-part="headline"], [data-part="finding"]')
        .map((part) => part.textContent)
        .join(' '),
      variants: all('div[data-variant]').map((variant) => variant.dataset['variant']),
      slots: all('div[data-variant] [data-slot]').map((mark): [string, string] => [
        mark.dataset['slot'] ?? '',
        mark.textContent,
      ]),
      cells: open
        ? all('[data-part="table"] tbody :is(th, td)').map((cell) => cell.textContent)
        : [],
      drawings: all('.drawn-wide svg').map((svg) => svg.outerHTML),
      expectedDrawings: drawings.map((text) => {
        const template = document.createElement('template');
        template.innerHTML = text;
        return template.innerHTML;
      }),
    });
  }
  return read;
}

/** Says where two drawings part, rather than print both whole. */
export function expectSame(drawn: readonly string[], expected: readonly string[]): void {
  expect(drawn).toHaveLength(expected.length);
  for (const [index, text] of drawn.entries()) {
    const other = expected[index] ?? '';
    if (text === other) continue;
    const at = Array.from(text).findIndex((letter, place) => letter !== other[place]);
    expect(text.slice(Math.max(0, at - 60), at + 60)).toBe(
      other.slice(Math.max(0, at - 60), at + 60),
    );
    expect(text).toBe(other);
  }
}

/** The drawings of one width, as the browser writes them. */
export async function drawings(element: Locator, width: WidthName): Promise<string[]> {
  return element
    .locator(`.drawn-${width} svg`)
    .evaluateAll((drawn) => drawn.map((svg) => svg.outerHTML));
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
