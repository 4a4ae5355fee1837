import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gridSize,
  indexAt,
  indexForKey,
  placeOf,
  readingOrder,
} from '../../../../src/kit/charts/grid.ts';
import { anyValues, parameters } from '../mixed-parameters.ts';

/** Three examples of four channels of two lines of five: examples and lines go down, channels and columns across. */
const { cell } = parameters;
const anyCell = anyValues({ cell }).map((values) => values.cell);

test('gridSize multiplies the axes that go each way', () => {
  expect(gridSize(cell)).toEqual({ columns: 20, rows: 6 });
});

test.each([
  [[1, 1, 1, 1], 0, 0, 1],
  [[1, 1, 1, 5], 4, 0, 5],
  [[1, 2, 1, 1], 5, 0, 6],
  [[1, 1, 2, 1], 0, 1, 21],
  [[2, 3, 1, 5], 14, 2, 55],
  [[3, 4, 2, 5], 19, 5, 120],
])('placeOf %j is column %i of row %i, the %ith that is read', (index, column, row, order) => {
  expect(placeOf(cell, index)).toEqual({ column, row });
  expect(readingOrder(cell, index)).toBe(order);
});

test('indexAt gives back the cell of every place', () => {
  fc.assert(
    fc.property(anyCell, (index) => {
      expect(indexAt(cell, placeOf(cell, index))).toEqual(index);
    }),
  );
});

test('indexAt gives the nearest cell of a place beside the grid', () => {
  expect(indexAt(cell, { column: -3, row: 99 })).toEqual([3, 1, 2, 1]);
});

test.each([
  ['ArrowRight', [2, 4, 1, 1]],
  ['ArrowLeft', [2, 3, 1, 4]],
  ['ArrowDown', [2, 3, 2, 5]],
  ['ArrowUp', [1, 3, 2, 5]],
  ['Home', [2, 1, 1, 1]],
  ['End', [2, 4, 1, 5]],
  ['PageDown', [3, 3, 1, 5]],
  ['PageUp', [1, 3, 1, 5]],
  ['Tab', undefined],
  ['constructor', undefined],
])('indexForKey leads by %s over the seams of the panels', (key, index) => {
  expect(indexForKey(cell, cell.default, key)).toEqual(index);
});

test('indexForKey stays in the grid, whatever key is pressed at its edge', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'End']) {
    expect(indexForKey(cell, cell.shape, key)).toEqual(cell.shape);
  }
  expect(indexForKey(cell, cell.shape, 'PageDown')).toEqual([3, 4, 2, 5]);
});
