import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import anchors from '../../../content/anchors.json' with { type: 'json' };
import { languages } from '../../../src/i18n/languages.ts';
import { buildDocument, writeDrawing } from '../../../src/kit/render/build-document.ts';
import { drawFigure, restyleFigure } from '../../../src/kit/render/draw-figure.ts';
import { drawPictures } from '../../../src/kit/render/draw-pictures.ts';
import {
  widths,
  type AnyFigure,
  type Cells,
  type Chart,
  type WidthName,
} from '../../../src/kit/contract/figure.ts';
import { wholeFinding } from './whole-finding.ts';
import { gridSize } from '../../../src/kit/charts/grid.ts';
import { defaultValues, type Values } from '../../../src/kit/parameters/parameter.ts';
import { pictureFile } from '../../../src/site/pictures/picture-file.ts';
import { renderEquation } from '../../../src/kit/render/render-equation.ts';
import { readState, writeState } from '../../../src/kit/state/state.ts';
import { writePng } from '../../../src/site/pictures/write-png.ts';
import { figurePage } from '../../../src/site/navigation/figure-page.ts';
import { expectAtEvery } from './every-state.ts';
import { modelOf } from './figure-models.ts';
import { figureNames, figureStates, importFigure } from './figure-states.ts';

const widthNames = Object.keys(widths) as WidthName[];

for (const name of figureNames) {
  const figure = await importFigure(name);
  const states = figureStates(figure, 10);

  describe(name, () => {
    test('stands on one page', () => {
      expect(Object.keys(anchors)).toContain(figurePage(name));
    });

    test('shows at most four controls without "more"', () => {
      const more = figure.more?.length ?? 0;
      expect(Object.keys(figure.parameters).length - more).toBeLessThanOrEqual(4);
    });

    test('weighs at most 5 KB and 500 nodes, drawn at both widths', () => {
      const drawn = widthNames.map((width) =>
        drawAt(figure, defaultValues(figure.parameters), width),
      );
      const html = drawn.flat().map(({ svg }) => svg.outerHTML);
      const nodes = drawn
        .flat()
        .reduce((sum, { svg }) => sum + svg.querySelectorAll('*').length + 1, 0);
      expect(gzipSync(html.join('')).length).toBeLessThanOrEqual(5 * 1024);
      expect(nodes).toBeLessThanOrEqual(500);
    });

    const highlights = Object.entries(figure.parameters).filter(
      ([, parameter]) => parameter.kind === 'index' && parameter.highlight,
    );
    if (highlights.length > 0) {
      test.each(widthNames)('a %s drawing, restyled, is the one that is drawn anew', (width) => {
        expectAtEvery(figure, states, (state) => {
          const { values } = state;
          const other = states[(states.indexOf(state) + 1) % states.length]?.values ?? values;
          const highlighted = highlights.map(([key]) => ({ [key]: other[key] }));
          const moved = Object.assign({}, values, ...highlighted) as Values;
          const charts = drawAt(figure, values, width);
          restyleFigure(figure, figure.model(moved), charts, width);
          expect(charts.map(shownOf)).toEqual(drawAt(figure, moved, width).map(shownOf));
        });
      });
    }

    if (figure.pictures)
      test('brings at most 200 KB of pictures', () => {
        const defaults = defaultValues(figure.parameters);
        const pictures = widthNames.flatMap((width) => picturesAt(figure, defaults, width));
        const files = new Map(
          pictures.map(({ pixels }) => [pictureFile(pixels), writePng(pixels)]),
        );
        const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        expect(bytes).toBeGreaterThan(0);
        expect(bytes).toBeLessThanOrEqual(200 * 1024);
      });

    test('the query of every state gives it back', () => {
      expectAtEvery(figure, states, ({ values }) => {
        const query = writeState(figure.id, figure.parameters, values, '');
        expect(readState(figure.id, figure.parameters, query)).toEqual({ values, problems: [] });
      });
    });

    test('the model is the same when it is asked again', () => {
      expectAtEvery(figure, states, ({ values }) => {
        expect(figure.model(values)).toEqual(modelOf(figure, values));
      });
    });

    test.each(languages)('the finding in %s is a sentence without holes', (language) => {
      expectAtEvery(figure, states, ({ values }) => {
        const text = wholeFinding(figure, modelOf(figure, values), language);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(text).toMatch(/[.다]$/);
      });
    });

    test('every row has a cell for each column, and every column has words', () => {
      expectAtEvery(figure, states, ({ values }) => {
        const { columns, rows } = figure.rows(modelOf(figure, values));
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        for (const language of languages) {
          expect(Object.keys(figure.words[language].columns)).toEqual(
            expect.arrayContaining([...columns]),
          );
        }
      });
    });

    const { equations } = figure;
    if (equations)
      test('the equation has a number for every slot', () => {
        expectAtEvery(figure, states, ({ values }) => {
          const { variant, slots } = equations.fill(modelOf(figure, values));
          const lines = equations.variants[variant] ?? [];
          expect(lines.length).toBeGreaterThan(0);
          for (const line of lines) renderEquation(line, slots);
          for (const text of Object.values(slots)) expect(text).not.toMatch(/NaN|undefined|-/);
        });
      });

    if (figure.pictures)
      test.each(widthNames)(
        'the pictures fit a %s drawing, the same ones as at the default',
        (width) => {
          const identities = (shown: ReturnType<typeof picturesAt>) =>
            shown.map(({ name: id, pixels, shownWidth }) => {
              return [id, pixels.width, pixels.height, shownWidth];
            });
          const first = identities(picturesAt(figure, defaultValues(figure.parameters), width));
          expect(first.length).toBeGreaterThan(0);
          expectAtEvery(figure, states, ({ values }) => {
            const shown = picturesAt(figure, values, width);
            expect(identities(shown)).toEqual(first);
            for (const { label, shownWidth } of shown) {
              expect(label).not.toBe('');
              expect(shownWidth).toBeLessThanOrEqual(widths[width]);
            }
          });
        },
      );

    test.each(widthNames)('the charts fit a %s drawing, and hold only numbers', (width) => {
      expectAtEvery(figure, states, ({ values }) => {
        const charts = drawAt(figure, values, width);
        expect(charts.length).toBeGreaterThan(0);
        for (const { svg, cells, handles = [] } of charts) {
          if (cells) expectCellsInside(figure, cells, svg);
          expect(svg.outerHTML).not.toMatch(/NaN|undefined/);
          expect(Number(svg.getAttribute('width'))).toBeLessThanOrEqual(widths[width]);
          for (const { x, y } of handles) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(widths[width]);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(Number(svg.getAttribute('height')));
          }
        }
      });
    });
  });
}

/** A chart's cells are as many as their parameter says, follow each other, and lie on the chart. */
function expectCellsInside(figure: AnyFigure, cells: Cells, svg: SVGSVGElement): void {
  const parameter = figure.parameters[cells.parameter];
  if (parameter?.kind !== 'index') throw new Error(`${cells.parameter} is no index`);
  const { columns, rows } = gridSize(parameter);
  expect([cells.columns.length, cells.rows.length]).toEqual([columns, rows]);
  for (const [spans, side] of [
    [cells.columns, 'width'],
    [cells.rows, 'height'],
  ] as const) {
    const ends = spans.flat();
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(ends[0]).toBeGreaterThanOrEqual(0);
    expect(ends.at(-1)).toBeLessThanOrEqual(Number(svg.getAttribute(side)));
  }
}

/** All of a chart that a page shows. */
function shownOf({ svg, ...rest }: Chart): unknown {
  return { ...rest, handles: JSON.stringify(rest.handles), svg: writeDrawing(svg) };
}

function picturesAt(figure: AnyFigure, values: ReturnType<typeof defaultValues>, width: WidthName) {
  const words = figure.words.ko;
  return drawPictures(figure, modelOf(figure, values), { width, words, language: 'ko' });
}

function drawAt(figure: AnyFigure, values: ReturnType<typeof defaultValues>, width: WidthName) {
  const words = figure.words.ko;
  const document = buildDocument();
  return drawFigure(figure, modelOf(figure, values), { document, width, words, language: 'ko' });
}
