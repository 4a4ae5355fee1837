import { expect, test } from 'vitest';
import { cellText } from '../../../../src/kit/render/table.ts';
import { toCsv } from '../../../../src/kit/render/to-csv.ts';

test.each([
  [1 / 3, '0.333333'],
  [0.1 + 0.2, '0.3'],
  [1234567, '1234570'],
  [-2.5, '\u22122.5'],
  [-1.5e-9, '\u22121.5e\u22129'],
  [-0, '0'],
  [64, '64'],
  [Infinity, '∞'],
  [-Infinity, '\u2212∞'],
  ['a-b', 'a-b'],
])('cellText writes %s as %s', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test('toCsv begins with a byte order mark and ends every line as RFC 4180 does', () => {
  expect(toCsv(['표본', 'y'], [[1, -0.5]])).toBe('\uFEFF표본,y\r\n1,-0.5\r\n');
});

test('toCsv keeps every digit', () => {
  expect(toCsv(['x'], [[1 / 3]])).toBe('\uFEFFx\r\n0.3333333333333333\r\n');
});

test('toCsv writes what is infinite with its sign', () => {
  expect(toCsv(['x'], [[Infinity], [-Infinity]])).toBe('\uFEFFx\r\n∞\r\n\u2212∞\r\n');
});

test('toCsv quotes commas, quotes and line ends, and doubles the quotes', () => {
  const cells = ['a,b', 'say "a"', 'two\nlines', 'two\rlines', "plain text; with 'these'"];
  expect(toCsv(['h,1'], [cells])).toBe(
    '\uFEFF"h,1"\r\n"a,b","say ""a""","two\nlines","two\rlines",plain text; with \'these\'\r\n',
  );
});

test('toCsv of no rows is the headings alone', () => {
  expect(toCsv(['a', 'b'], [])).toBe('\uFEFFa,b\r\n');
});

test('toCsv writes all rows, however many the page shows', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [index]);
  expect(toCsv(['n'], rows).split('\r\n')).toHaveLength(1002);
});
