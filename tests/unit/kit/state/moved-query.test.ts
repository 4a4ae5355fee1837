import { expect, test } from 'vitest';
import { movedQuery } from '../../../../src/kit/state/moved-query.ts';

const moved = { hidden: 'memory.hidden', layers: 'memory.layers' } as const;

test('keys that have moved are renamed, and nothing else of the query is touched', () => {
  const query = '?utm=%ff&old.hidden=512&old.B=2&old.hiddenlayer=1&flag&old.layers=3';
  expect(movedQuery('old', moved, query)).toBe(
    '?utm=%ff&memory.hidden=512&old.B=2&old.hiddenlayer=1&flag&memory.layers=3',
  );
  expect(movedQuery('old', moved, '')).toBe('');
});
