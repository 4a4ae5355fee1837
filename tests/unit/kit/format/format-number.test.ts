import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatNumber,
  formatSignificant,
  formatVisible,
  inParentheses,
} from '../../../../src/kit/format/format-number.ts';

test.each([
  [0.125, 2, '0.13'],
  [2.345e3, 0, '2345'],
  [-1.5, 1, '\u22121.5'],
  [-0.04, 1, '0.0'],
  [-0.06, 1, '\u22120.1'],
  [-0, 2, '0.00'],
  [1e-9, 3, '0.000'],
  [Infinity, 2, '∞'],
  [-Infinity, 2, '\u2212∞'],
  [NaN, 2, 'NaN'],
])('formatNumber writes %f to %i decimals as %s', (value, digits, text) => {
  expect(formatNumber(value, digits)).toBe(text);
});

test('formatNumber writes a sign exactly where a digit other than 0 follows, and never a hyphen', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      (value, digits) => {
        const text = formatNumber(value, digits);
        expect(text).toMatch(/^\u2212?\d+(\.\d+)?$/);
        expect(text.startsWith('\u2212')).toBe(value < 0 && /[1-9]/.test(text));
        expect(text.split('.')[1]?.length ?? 0).toBe(digits);
      },
    ),
  );
});

test.each([
  ['\u22123', '(\u22123)'],
  ['3', '3'],
  ['0/0', '0/0'],
])('inParentheses makes %s into %s', (text, expected) => {
  expect(inParentheses(text)).toBe(expected);
});

test('formatVisible never writes a number as 0 unless it is 0', () => {
  expect(formatVisible(0.0001124, 3)).toBe('0.00011');
  expect(formatVisible(-0.0000031, 3)).toBe('\u22120.0000031');
  expect(formatVisible(0, 3)).toBe('0');
});

test('formatVisible keeps the asked decimals where they show the number', () => {
  expect(formatVisible(2.59401, 3)).toBe('2.594');
  expect(formatVisible(0.012, 3)).toBe('0.012');
});

test.each([
  [0.000123456, 3, '0.000123'],
  [12345.6, 3, '12346'],
  [2.75, 3, '2.75'],
  [99.96, 3, '100'],
  [-0.0386, 2, '\u22120.039'],
  [4e-7, 2, '0.00000040'],
  [0, 3, '0'],
  [Infinity, 3, '∞'],
])('formatSignificant of %f with %i digits is %s', (value, digits, text) => {
  expect(formatSignificant(value, digits)).toBe(text);
});

test('formatSignificant never writes an exponent or a hyphen', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      expect(formatSignificant(value, 3)).toMatch(/^\u2212?\d+(\.\d+)?$/);
    }),
  );
});
