import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { cellUnder, cursorStyle } from '../../../../src/kit/render/cells.ts';
import type { Cells, Chart } from '../../../../src/kit/contract/figure.ts';

const parameter = {
  kind: 'index',
  shape: [2, 3],
  across: [1],
  down: [0],
  default: [1, 1],
} as const;
const cells: Cells = {
  parameter: 'cell',
  columns: [
    [10, 30],
    [40, 60],
    [70, 90],
  ],
  rows: [
    [0, 20],
    [20, 50],
  ],
};

function chart(): Chart {
  const svg = buildDocument().createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '100');
  svg.setAttribute('height', '50');
  return { name: 'tensor', label: 'a tensor', svg, cells };
}

test('cursorStyle lays the cursor over its cell, as shares of the chart', () => {
  expect(cursorStyle(chart(), parameter, [2, 3])).toBe(
    'inset-inline-start:70.00%;inset-block-start:40.00%;inline-size:20.00%;block-size:60.00%',
  );
});

test.each([
  ['within a cell', 50, 30, [2, 2]],
  ['between two, nearer to the second', 36, 10, [1, 2]],
  ['left of all and above', -5, -5, [1, 1]],
  ['right of all and below', 999, 999, [2, 3]],
])('cellUnder a place %s is the nearest cell', (_name, x, y, index) => {
  expect(cellUnder(parameter, cells, x, y)).toEqual(index);
});
