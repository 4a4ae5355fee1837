import { expect, test } from 'vitest';
import type { AnyFigure } from '../../../../src/kit/contract/figure.ts';
import { figureTable } from '../../../../src/kit/render/figure-table.ts';
import type { Table } from '../../../../src/kit/render/table.ts';

/** A figure that has words for one column in Korean, and for two in English. */
function figure(table: Table): AnyFigure {
  const words = { question: 'Why?', parameters: {} };
  return {
    id: 'list',
    parameters: {},
    model: () => 0,
    charts: [],
    describe: () => ({ headline: [], detail: [] }),
    rows: () => table,
    extreme: {},
    words: {
      ko: { ...words, columns: { size: '크기' } },
      en: { ...words, columns: { size: 'Size', name: 'Name' } },
    },
  };
}

test('figureTable heads the columns in the language of the reader', () => {
  const sizes = figure({ columns: ['size'], rows: [[1], [2]] });
  expect(figureTable(sizes, 0, 'ko')).toEqual({ headings: ['크기'], rows: [[1], [2]] });
});

test('figureTable throws where a column has no words, and says which', () => {
  const named = figure({ columns: ['size', 'name'], rows: [[1, 'a']] });
  expect(figureTable(named, 0, 'en').headings).toEqual(['Size', 'Name']);
  expect(() => figureTable(named, 0, 'ko')).toThrow('list: words.ko.columns.name: is missing');
});

test('figureTable throws where a row has not a cell for each column', () => {
  const uneven = figure({ columns: ['size', 'name'], rows: [[1, 'a'], [2]] });
  expect(() => figureTable(uneven, 0, 'en')).toThrow('list: rows[1]: has 1 cells for 2 columns');
});
