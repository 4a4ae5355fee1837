import { expect, test } from 'vitest';
import { blendColors, blendNumbers } from '../../../../src/kit/live/blend-text.ts';

test.each([
  ['10', '20', 0.25, '12.5'],
  ['translate(0,-4)', 'translate(8,4.5)', 0.5, 'translate(4,0.25)'],
  ['M0,0L10,10', 'M0,10L10,-10', 0.5, 'M0,5L10,0'],
  ['M1-2L.5-3', 'M3-4L1.5-5', 0.5, 'M2-3L1-4'],
  [
    'inset-inline-start:12.00%;inset-block-start:1%',
    'inset-inline-start:14.00%;inset-block-start:1%',
    0.5,
    'inset-inline-start:13%;inset-block-start:1%',
  ],
  ['1e-3', '1', 0, '0'],
  ['M3,0A3,3,0,1,1,-3,0', 'M5,0A5,5,0,1,1,-5,0', 0.5, 'M4,0A4,4,0,1,1,-4,0'],
])('between %s and %s lies at %f %s', (from, to, share, between) => {
  expect(blendNumbers(from, to)?.(share)).toBe(between);
});

test.each([
  ['M0,0L1,1', 'M0,0L1,1L2,2'],
  ['M0,0L1,1', 'M0,0C1,1'],
  ['M0,0A3,3,0,0,1,1,1', 'M0,0A3,3,0,1,1,1,1'],
  ['none', '4'],
])('nothing lies between %s and %s', (from, to) => {
  expect(blendNumbers(from, to)).toBeUndefined();
});

test('colours are mixed by the browser, and what is no colour is not', () => {
  expect(blendColors('var(--ink)', '#abc')?.(0.25)).toBe(
    'color-mix(in srgb, var(--ink) 75%, #abc)',
  );
  expect(blendColors('none', '#abc')).toBeUndefined();
  expect(blendColors('#abc', 'url(#stripes)')).toBeUndefined();
});
