import { expect, test } from 'vitest';
import { curvesCsv } from '../../../../src/labs/training/curves-csv.ts';
import { parameters } from '../../../../src/labs/training/parameters.ts';
import { words } from '../../../../src/labs/training/words.ts';
import { record } from './records.ts';

const settings = Object.keys(parameters).length;
const lines = (text: string) =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

test('the file has a row for each step, and the first for what was before it', () => {
  const [head, ...rows] = lines(curvesCsv([{ name: 'BN', run: record('a') }], words.ko.csv));
  expect(head).toHaveLength(1 + settings + 9);
  expect(rows.map((row) => row[1 + settings])).toEqual(['0', '1', '2', '3', '4']);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => 1 + settings + 9));
});

test('what was not measured is empty, and what was keeps every digit', () => {
  const [, ...rows] = lines(curvesCsv([{ name: 'BN', run: record('a') }], words.ko.csv));
  const measured = rows.map((row) => row.slice(2 + settings));
  expect(measured[0]).toEqual(['', '', '1.25', '0.9', '1.5', '0.45', '1', '0.9']);
  expect(measured[1]).toEqual([
    String(Math.fround(2.3)),
    String(Math.fround(0.9)),
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
  expect(measured[3]?.slice(0, 2)).toEqual(['', '0.5']);
  expect(measured[4]?.slice(2)).toEqual(['1.25', '0.1', '1.5', '0.05', '1', '0.1']);
});

test('all runs stand in one file, with the settings that the address would hold', () => {
  const runs = [
    { name: 'BN', run: record('a') },
    { name: 'GN', run: record('b', { norm: 'group', B: 2 }) },
  ];
  const [head, ...rows] = lines(curvesCsv(runs, words.ko.csv));
  const at = (name: string) => head?.indexOf(name) ?? -1;
  expect(rows).toHaveLength(10);
  expect(rows[9]?.[at('norm')]).toBe('group');
  expect(rows[9]?.[at('B')]).toBe('2');
});
