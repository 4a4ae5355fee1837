import { expect, test } from 'vitest';
import { figurePage } from '../../../src/site/navigation/figure-page.ts';

test('figurePage is the page that lists the figure', () => {
  expect(figurePage('batch-of-one')).toBe('batch-normalization-limits');
});

test('figurePage throws for a figure that stands nowhere', () => {
  expect(() => figurePage('nothing')).toThrow('figure nothing must stand on one page');
});
