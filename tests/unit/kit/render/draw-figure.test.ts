import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { drawFigure } from '../../../../src/kit/render/draw-figure.ts';
import type { AnyFigure, WidthName } from '../../../../src/kit/contract/figure.ts';

const words = { question: 'Why?', parameters: {}, columns: {} };

/** A figure that draws one circle a name; its model is the circle's radius. */
function figure(...names: readonly string[]): AnyFigure {
  return {
    id: 'circles',
    parameters: {},
    model: () => 2.345,
    charts: names.map((name) => (model, { document, width }) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.innerHTML = `<circle id="${width}" r="${String(model)}"/>`;
      return { name, label: `circle ${name}`, svg };
    }),
    describe: () => ({ headline: [], detail: [] }),
    rows: () => ({ columns: [], rows: [] }),
    extreme: {},
    words: { ko: words, en: words },
  };
}

function draw(subject: AnyFigure, width: WidthName = 'wide') {
  const document = buildDocument();
  return drawFigure(subject, subject.model({}), { document, width, words, language: 'en' });
}

test('drawFigure cleans each chart under the name of figure, chart and width', () => {
  const circles = draw(figure('a', 'b'), 'narrow').map(({ svg }) => svg.querySelector('circle'));
  expect(circles.map((circle) => circle?.id)).toEqual(['circles-a-narrow-1', 'circles-b-narrow-1']);
  expect(circles.map((circle) => circle?.getAttribute('r'))).toEqual(['2.3', '2.3']);
});

test('drawFigure names each chart for those who do not see it', () => {
  expect(draw(figure('a', 'b')).map(({ svg }) => svg.getAttribute('aria-label'))).toEqual([
    'circle a',
    'circle b',
  ]);
});

test('drawFigure lets what the model points at stand out, after cleaning', () => {
  const subject: AnyFigure = {
    ...figure('a'),
    restyle: ({ svg }, model, width) => {
      svg.querySelector('circle')?.setAttribute('data-model', `${String(model)} ${width}`);
    },
  };
  expect(draw(subject)[0]?.svg.innerHTML).toContain('data-model="2.345 wide"');
});

test('drawFigure throws if two charts have one name', () => {
  expect(() => draw(figure('a', 'b', 'a'))).toThrow('circles: two charts have one name');
});
