import { expect, test } from 'vitest';
import type { AnyFigure } from '../../../src/kit/contract/figure.ts';
import { contrastOf, lightOf, over, type Theme } from './drawing/contrast.ts';
import { drawAt, placeOf } from './drawing/drawn-states.ts';
import { isOn } from './drawing/find-collisions.ts';
import type { Mark, TextMark } from './drawing/mark.ts';
import { expectNone } from './drawing/expect-none.ts';
import { readDrawing } from './drawing/read-drawing.ts';
import { figureNames, figureStates, importFigure } from './figure-states.ts';

const themes = ['light', 'dark'] as const satisfies readonly Theme[];

/** WCAG 2.2, 1.4.3: contrast (minimum). */
const enough = 4.5;

test('black on white has a contrast of 21, and half ink on paper 3.7', () => {
  expect(contrastOf([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
  const half = lightOf('color-mix(in oklab,var(--ink) 50%,var(--paper))', 'light');
  expect(contrastOf(half, lightOf('var(--paper)', 'light'))).toBeCloseTo(3.7, 1);
});

for (const name of figureNames) {
  test(`${name}: letters and numbers stand out from what lies behind them, in both themes`, async () => {
    expectNone(name, faultsOf(await importFigure(name)));
  });
}

/** A line a pair of colours, at the first place that has it. */
function faultsOf(figure: AnyFigure): readonly string[] {
  const faults = new Map<string, string>();
  for (const state of figureStates(figure, 3)) {
    const model = figure.model(state.values);
    // Numbers in cells stand only where there is room for them.
    for (const chart of drawAt(figure, model, 'wide', 'en')) {
      for (const { text, color, contrast, theme } of paleTexts(readDrawing(chart.svg))) {
        const place = placeOf(figure, { state, width: 'wide', language: 'en' });
        const fault = `"${text}" in ${color} has ${contrast.toFixed(2)}, ${theme}`;
        const key = `${chart.name} ${color} ${theme}`;
        faults.set(key, faults.get(key) ?? `${figure.id} ${place}, ${chart.name}: ${fault}`);
      }
    }
  }
  return [...faults.values()];
}

/** The texts of a drawing that have too little contrast in a theme. */
function paleTexts(marks: readonly Mark[]) {
  return themes.flatMap((theme) =>
    marks.flatMap((mark, index) => {
      if (mark.kind !== 'text' || !/[\p{L}\p{N}]/u.test(mark.text)) return [];
      const contrast = contrastAt(mark, marks.slice(0, index), theme);
      return contrast < enough
        ? [{ text: mark.text, color: mark.fill.color, contrast, theme }]
        : [];
    }),
  );
}

/** The contrast of a text with the areas below it, one over the other. */
function contrastAt({ fill, box, halo }: TextMark, below: readonly Mark[], theme: Theme): number {
  let ground = lightOf('var(--paper)', theme);
  for (const mark of below) {
    if (halo || mark.kind === 'text' || !mark.fill || mark.fill.color === 'picture') continue;
    if (isOn(box, mark)) ground = over(lightOf(mark.fill.color, theme), ground, mark.fill.opacity);
  }
  return contrastOf(over(lightOf(fill.color, theme), ground, fill.opacity), ground);
}
