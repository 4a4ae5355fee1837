import { expect, test } from 'vitest';
import { tableOf } from '../../../../src/kit/data/table-of.ts';

test('tableOf takes the named parts of each thing, in the order of the columns', () => {
  const sizes = [
    { B: 1, law: 1, name: 'one' },
    { B: 4, law: 0.5, name: 'four' },
  ];
  expect(tableOf(['name', 'law'], sizes)).toEqual({
    columns: ['name', 'law'],
    rows: [
      ['one', 1],
      ['four', 0.5],
    ],
  });
});
