import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { widths, type WidthName } from '../../../src/kit/contract/figure.ts';
import { buildDocument } from '../../../src/kit/render/build-document.ts';
import { drawFigure } from '../../../src/kit/render/draw-figure.ts';
import { figureTable } from '../../../src/kit/render/figure-table.ts';
import { edgeStates } from '../../../src/kit/state/edge-states.ts';
import { wholeFinding } from '../figures/whole-finding.ts';
import template from '../../../src/templates/figure/index.ts';

const folder = new URL('../../../src/templates/figure/', import.meta.url);
const figure = template('template');

test('the template of a figure has at most 150 lines', () => {
  const lines = readdirSync(folder).map(
    (file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n').length,
  );
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(150);
});

describe.each(edgeStates(figure))('the template at $name', ({ values }) => {
  const model = figure.model(values);

  test.each(languages)('is drawn at both widths, and says what it shows, in %s', (language) => {
    for (const width of Object.keys(widths) as WidthName[]) {
      const words = figure.words[language];
      const context = { document: buildDocument(), width, words, language };
      const [drawn] = drawFigure(figure, model, context);
      expect(drawn?.svg.querySelectorAll('path, circle').length).toBeGreaterThan(1);
      expect(drawn?.svg.outerHTML).not.toMatch(/NaN|undefined/);
    }
    expect(wholeFinding(figure, model, language)).toMatch(/\d.*[.다]$/);
    expect(figureTable(figure, model, language).rows).toHaveLength(5);
  });
});

test('the template finds that ε of 10⁻⁵ leaves a spread of 0.01 about 0.953', () => {
  const state = edgeStates(figure).find(({ name }) => name === 'the default');
  const text = wholeFinding(figure, figure.model(state?.values ?? {}), 'en');
  expect(text).toBe('No: it is 0.95. At an input of standard deviation 0.01 the output has 0.953.');
});
