import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { buildDocument, writeDrawing } from '../../src/kit/build-document.ts';
import { drawFigure } from '../../src/kit/draw-figure.ts';
import type { AnyFigure, WidthName } from '../../src/kit/figure.ts';
import { findingText } from '../../src/kit/finding.ts';
import type { Values } from '../../src/kit/parameter.ts';
import { stateEvent } from '../../src/kit/state-event.ts';
import { writeState } from '../../src/kit/state.ts';
import { cellText, maximumRows } from '../../src/kit/table.ts';
import { figureNames, figureStates, importFigure } from '../unit/figures/figure-states.ts';
import { awake, root, wake } from './figure-page.ts';
import { expect, test } from './test.ts';

// Plot draws axes half a pixel aside on coarse screens; at build, and in Node, it draws for fine ones.
test.use({ deviceScaleFactor: 2 });

for (const [index, name] of figureNames.entries()) {
  const figure = await importFigure(name);
  for (const language of languages) {
    const path = `${language}/${figure.home.page}/`;

    test.describe(`${name} in ${language}`, () => {
      const drawnWidths: readonly WidthName[] =
        language === languages[0] ? ['narrow', 'wide'] : ['wide'];
      for (const width of drawnWidths) {
        test(`goes live ${width}, moves nothing on the page, and no byte of its drawings changes`, async ({
          page,
        }) => {
          await page.setViewportSize({ width: width === 'wide' ? 1280 : 360, height: 800 });
          await page.goto(path);
          const before = await drawings(root(page, figure), width);
          expect(before.length).toBeGreaterThan(0);
          await observeShifts(page);
          await wake(page, figure);
          expectSame(await drawings(root(page, figure), width), before);
          expect(await countShifts(page)).toBe(0);
        });
      }

      // The states differ by numbers, not by words: one language walks them all.
      const randomStates = language === languages[0] ? 10 : 0;
      test(`shows what the core computes, at its ends and at ${String(randomStates)} random states`, async ({
        page,
      }) => {
        await page.goto(path);
        await wake(page, figure);
        await root(page, figure).locator('details.table > summary').click();
        for (const { values } of figureStates(figure, randomStates)) {
          await setState(page, figure, values);
          await expectState(page, figure, language, values);
        }
      });

      if (language !== languages[0]) return;

      test('has nothing that axe finds when it lives, its table and all its controls open', async ({
        page,
      }) => {
        // Whole pages are looked at in both themes elsewhere; the figures take them in turn.
        await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
        await page.goto(path);
        await wake(page, figure);
        for (const summary of await root(page, figure).locator('summary').all())
          await summary.click();
        const { violations } = await new AxeBuilder({ page })
          .include(`#fig-${figure.id}`)
          .analyze();
        expect(violations.map(({ id, help, nodes }) => [id, help, nodes[0]?.html])).toEqual([]);
      });

      test('restores a state from its link', async ({ page }) => {
        for (const { values } of figureStates(figure, 2).slice(-2)) {
          await page.goto(
            `${path}?${writeState(figure.id, figure.parameters, values, 'utm_source=blog')}`,
          );
          await awake(page, figure);
          await expectState(page, figure, language, values);
          await expect(root(page, figure).locator('[data-part="note"]')).toBeHidden();
        }
      });
    });
  }
}

async function setState(page: Page, figure: AnyFigure, values: Values): Promise<void> {
  const query = writeState(figure.id, figure.parameters, values, '');
  const detail = query === '' ? '' : `?${query}`;
  await root(page, figure).evaluate(
    (element, { type, text }) => element.dispatchEvent(new CustomEvent(type, { detail: text })),
    { type: stateEvent, text: detail },
  );
  await expect(root(page, figure)).toHaveAttribute('data-drawn', JSON.stringify(values));
}

/** What the page shows is what the model gives in Node: finding, numbers, table, drawing. */
async function expectState(
  page: Page,
  figure: AnyFigure,
  language: Language,
  values: Values,
): Promise<void> {
  const words = figure.words[language];
  const model = figure.model(values);
  const shown = await readShown(root(page, figure));
  expect(shown.finding).toBe(findingText(figure.describe(model, words)));
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
function expectSame(drawn: readonly string[], expected: readonly string[]): void {
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
async function drawings(element: Locator, width: WidthName): Promise<string[]> {
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

async function observeShifts(page: Page): Promise<void> {
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

async function countShifts(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
}
