import { expect, test } from 'vitest';
import { decadesAround } from '../../../../src/kit/charts/decades.ts';

test('decadesAround encloses the values with powers of ten, to the next on either side', () => {
  expect(decadesAround([0.2, 30])).toEqual([0.1, 1, 10, 100]);
});

test('decadesAround takes a power of ten as its own end', () => {
  expect(decadesAround([1, 100])).toEqual([1, 10, 100]);
});
