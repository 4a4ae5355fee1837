import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Parameter, Value } from '../../../../src/kit/parameters/parameter.ts';
import {
  nearestValue,
  readParameter,
  writeValue,
} from '../../../../src/kit/parameters/read-parameter.ts';
import { anyText, isValid, parameters } from '../mixed-parameters.ts';

const { B, cell, epsilon, gamma, house, mode, odd, rate, seed, shown, time } = parameters;

test.each<[string, Parameter, string, unknown]>([
  ['a listed value', B, '16', 16],
  ['a listed value with needless decimals', B, '16.00', 16],
  ['a listed value in exponent form', epsilon, '1e-5', 1e-5],
  ['the same listed value in plain form', epsilon, '0.00001', 1e-5],
  ['a listed value of seventeen digits', odd, String(1 / 300000), 1 / 300000],
  ['a listed value above what String writes plainly', odd, '1.5e+300', 1.5e300],
  ['a step', gamma, '0.3', 0.3],
  ['a step below zero', gamma, '-2.9', -2.9],
  ['a step with binary dust on it', gamma, '0.30000000000000004', 0.3],
  ['the lower bound', gamma, '-3', -3],
  ['the upper bound', gamma, '3', 3],
  ['the first seed', seed, '1', 1],
  ['the last seed', seed, '9999', 9999],
  ['an option', mode, 'inference', 'inference'],
  ['the number of an option', rate, '1e-3', 1e-3],
  ['the number of an option in odd digits', rate, '0.10', 0.1],
  ['1 for a switch that is on', shown, '1', true],
  ['0 for a switch that is off', shown, '0', false],
  ['the two numbers of a point', house, '2.5,120', { x: 2.5, y: 120 }],
  ['a corner of a point’s bounds', house, '-1,300', { x: -1, y: 300 }],
  ['a point with binary dust on it', house, '0.30000000000000004,10', { x: 0.3, y: 10 }],
  ['the beginning of time', time, '0', 0],
  ['the end of time', time, '240', 240],
  ['the first cell of a grid', cell, '1,1,1,1', [1, 1, 1, 1]],
  ['the last cell of a grid', cell, '3,4,2,5', [3, 4, 2, 5]],
])('readParameter reads %s', (_name, parameter, text, value) => {
  expect(readParameter(parameter, text)).toEqual({ value });
});

test.each(['-0', '-0.0', '-0e-3'])('readParameter reads %s as a zero without a sign', (text) => {
  for (const parameter of [gamma, epsilon]) {
    expect(readParameter(parameter, text)).toEqual({ value: 0 });
  }
});

test.each<[string, Parameter, string, string]>([
  ['a number below the list', B, '0', 'out-of-range'],
  ['a number above the list', B, '128', 'out-of-range'],
  ['a number between listed ones', B, '3', 'between-steps'],
  ['a number below the bounds', gamma, '-3.1', 'out-of-range'],
  ['a number above the bounds', gamma, '3.1', 'out-of-range'],
  ['a number too large for any range', gamma, '1e999', 'out-of-range'],
  ['a number between steps', gamma, '0.25', 'between-steps'],
  ['seed 0', seed, '0', 'out-of-range'],
  ['seed 10000', seed, '10000', 'out-of-range'],
  ['half a seed', seed, '1.5', 'between-steps'],
  ['an option in capitals', mode, 'Training', 'not-an-option'],
  ['a name that every object inherits, as an option', mode, 'constructor', 'not-an-option'],
  ['a numeric option in another form', rate, '0.00001', 'not-an-option'],
  ['a number that is no option', rate, '0.5', 'not-an-option'],
  ['true for a switch', shown, 'true', 'not-an-option'],
  ['nothing for a switch', shown, '', 'not-an-option'],
  ['half a point', house, '2.5', 'not-a-point'],
  ['a point of three numbers', house, '2.5,120,1', 'not-a-point'],
  ['a point with a blank in it', house, '2.5, 120', 'not-a-point'],
  ['a point without its first number', house, ',120', 'not-a-point'],
  ['a point too far to the side', house, '6.1,120', 'out-of-range'],
  ['a point too low', house, '2.5,5', 'out-of-range'],
  ['a point between steps', house, '2.5,121', 'between-steps'],
  ['a step before the first', time, '-1', 'out-of-range'],
  ['a step after the last', time, '241', 'out-of-range'],
  ['half a step', time, '0.5', 'between-steps'],
  ['a step in words', time, 'last', 'not-a-number'],
  ['a cell without its last number', cell, '1,1,1', 'not-an-index'],
  ['a cell with a number too many', cell, '1,1,1,1,1', 'not-an-index'],
  ['a cell with a blank in it', cell, '1, 1,1,1', 'not-an-index'],
  ['cell 0', cell, '1,0,1,1', 'out-of-range'],
  ['a cell beyond the grid', cell, '1,1,3,1', 'out-of-range'],
  ['half a cell', cell, '1,1,1.5,1', 'between-steps'],
])('readParameter finds fault with %s', (_name, parameter, text, fault) => {
  expect(readParameter(parameter, text)).toEqual({ fault });
});

test.each(['', ' 1', '1 ', '+1', '.5', '1.', '1e', '0x10', 'NaN', 'Infinity', '-Infinity', '１'])(
  'readParameter takes "%s" for no number',
  (text) => {
    for (const parameter of [gamma, B, seed]) {
      expect(readParameter(parameter, text)).toEqual({ fault: 'not-a-number' });
    }
  },
);

test.each(Object.entries(parameters))(
  'readParameter gives a valid value of %s or a fault, whatever the text',
  (_name, parameter) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readParameter(parameter, text);
        if ('value' in reading) expect(reading.value).toSatisfy((v) => isValid(parameter, v));
        else
          expect(reading.fault).toMatch(
            /^(not-a-number|not-a-point|not-an-index|out-of-range|between-steps|not-an-option|unknown)$/,
          );
      }),
    );
  },
);

test.each<[Parameter, Value, string]>([
  [shown, true, '1'],
  [shown, false, '0'],
  [gamma, -0.1, '-0.1'],
  [epsilon, 1e-7, '1e-7'],
  [mode, 'training', 'training'],
  [rate, 1e-5, '1e-5'],
  [rate, 0.1, '0.10'],
  [house, { x: -0.5, y: 80 }, '-0.5,80'],
  [cell, [2, 3, 1, 5], '2,3,1,5'],
])('writeValue writes, of %o, %s as %s', (parameter, value, text) => {
  expect(writeValue(parameter, value)).toBe(text);
});

test('writeValue has no text for a file', () => {
  const photo = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
  expect(writeValue(parameters.photo, photo)).toBeUndefined();
});

test('writeValue writes any finite number so that readParameter reads the very same one', () => {
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (number) => {
      const value = number + 0;
      const parameter = { kind: 'range', values: [value], default: value } as const;
      expect(readParameter(parameter, writeValue(parameter, value) ?? '')).toEqual({ value });
    }),
  );
});

test('nearestValue brings a number to a range’s step, and a point to both of its own', () => {
  expect(nearestValue(gamma, 0.34)).toBe(0.3);
  expect(nearestValue(house, { x: 2.449, y: 118 })).toEqual({ x: 2.4, y: 120 });
  expect(nearestValue(house, { x: 99, y: -99 })).toEqual({ x: 6, y: 10 });
});

test('nearestValue has none of what a parameter cannot take', () => {
  expect(nearestValue(house, 1)).toBeUndefined();
  expect(nearestValue(gamma, { x: 1, y: 1 })).toBeUndefined();
  for (const parameter of [gamma, B, time, mode, rate]) {
    expect(nearestValue(parameter, NaN)).toBeUndefined();
    expect(nearestValue(parameter, 'training')).toBeUndefined();
  }
});

test('nearestValue takes of a list the value that lies nearest where factors are as far apart', () => {
  expect([0, 1.4, 1.42, 3, 11.2, 11.4, 999].map((number) => nearestValue(B, number))).toEqual([
    1, 1, 2, 4, 8, 16, 64,
  ]);
  expect(nearestValue(epsilon, 2e-13)).toBe(0);
  expect(nearestValue(rate, 0.005)).toBe(1e-3);
  expect(nearestValue(rate, -1)).toBe(0);
});

test('nearestValue takes of time the nearest step, and of names the one with that number', () => {
  expect(nearestValue(time, 6.6)).toBe(7);
  expect(nearestValue(time, -3)).toBe(0);
  expect(nearestValue(mode, 0.7)).toBe('inference');
  expect(nearestValue(mode, 9)).toBe('both & more');
});
