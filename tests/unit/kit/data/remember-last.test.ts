import { expect, test, vi } from 'vitest';
import { rememberLast } from '../../../../src/kit/data/remember-last.ts';

/** A function whose results are new objects, and that counts its calls. */
function counted() {
  const compute = vi.fn((name: string, seed: number) => ({ name, seed }));
  return { compute, remembered: rememberLast(compute) };
}

test('rememberLast gives the very same result for the arguments of the call before', () => {
  const { compute, remembered } = counted();
  expect(remembered('a', 1)).toBe(remembered('a', 1));
  expect(compute).toHaveBeenCalledTimes(1);
});

test.each([
  ['b', 1],
  ['a', 2],
])('rememberLast computes anew for %s and %i after a and 1', (name, seed) => {
  const { remembered } = counted();
  remembered('a', 1);
  expect(remembered(name, seed)).toEqual({ name, seed });
});

test('rememberLast forgets what was before the last call', () => {
  const { compute, remembered } = counted();
  for (const seed of [1, 2, 1]) expect(remembered('a', seed)).toEqual({ name: 'a', seed });
  expect(compute).toHaveBeenCalledTimes(3);
});

test('rememberLast knows NaN again, and tells 0 from −0', () => {
  const { compute, remembered } = counted();
  for (const seed of [NaN, NaN, 0, -0]) remembered('a', seed);
  expect(compute).toHaveBeenCalledTimes(3);
});

test('rememberLast remembers an undefined result too', () => {
  const compute = vi.fn(() => undefined);
  const remembered = rememberLast(compute);
  remembered();
  remembered();
  expect(compute).toHaveBeenCalledTimes(1);
});

test('rememberLast remembers nothing of a call that threw', () => {
  const remembered = rememberLast((seed: number) => {
    if (seed === 0) throw new Error('no seed');
    return seed;
  });
  expect(() => remembered(0)).toThrow('no seed');
  expect(() => remembered(0)).toThrow('no seed');
  expect(remembered(1)).toBe(1);
});
