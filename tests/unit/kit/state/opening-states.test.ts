import { describe, expect, test } from 'vitest';
import { widths, type WidthName } from '../../../../src/kit/contract/figure.ts';
import { defaultValues, type Parameters } from '../../../../src/kit/parameters/parameter.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { drawFigure } from '../../../../src/kit/render/draw-figure.ts';
import { openingStates } from '../../../../src/kit/state/opening-states.ts';
import { figureNames, importFigure } from '../../figures/figure-states.ts';

const parameters = {
  B: { kind: 'range', values: [1, 2, 4, 8], default: 4 },
  mode: { kind: 'choice', options: ['none', 'some', 'all'], default: 'none' },
  house: {
    kind: 'point',
    x: { min: 0, max: 10, step: 1 },
    y: { min: 0, max: 10, step: 1 },
    default: { x: 10, y: 0 },
  },
  seed: { kind: 'seed', default: 1 },
} as const satisfies Parameters;

test('an opening walks along the steps of its parameters, to the defaults', () => {
  const states = openingStates({
    parameters,
    opening: { from: { B: 1, mode: 'all' }, seconds: 1 },
  });
  expect(states.map(({ B, mode }) => [B, mode])).toEqual([
    [1, 'all'],
    [2, 'some'],
    [4, 'none'],
  ]);
  expect(states.at(-1)).toEqual(defaultValues(parameters));
});

test('an opening leads a point straight along, in at most twenty states a second', () => {
  const opening = { from: { house: { x: 0, y: 10 } }, seconds: 0.5 };
  const states = openingStates({ parameters, opening });
  expect(states).toHaveLength(11);
  expect(states[5]?.['house']).toEqual({ x: 5, y: 5 });
});

test('a figure without an opening passes no states', () => {
  expect(openingStates({ parameters })).toEqual([]);
});

const figures = await Promise.all(figureNames.map(importFigure));

describe.each(figures.filter(({ opening }) => opening))('the opening of $id', (figure) => {
  test.each(Object.keys(widths) as WidthName[])(
    'moves nothing on the page but what is drawn (%s)',
    (width) => {
      const context = {
        document: buildDocument(),
        width,
        words: figure.words.en,
        language: 'en',
      } as const;
      const shapes = openingStates(figure).map((values) =>
        drawFigure(figure, figure.model(values), context).map(({ svg, title, label }) => [
          svg.getAttribute('width'),
          svg.getAttribute('height'),
          title,
          label,
        ]),
      );
      for (const shape of shapes) expect(shape).toEqual(shapes.at(-1));
    },
  );
});
