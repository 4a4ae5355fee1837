import { expect, test } from 'vitest';
import * as elementary from '../../../src/core/elementary.ts';
import { createRandom } from '../../../src/core/index.ts';

const bits = new BigInt64Array(2);
const doubles = new Float64Array(bits.buffer);

function ulps(a: number, b: number): number {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0;
  doubles.set([a, b]);
  return Math.abs(Number((bits[0] ?? 0n) - (bits[1] ?? 0n)));
}

const { erf, pow, ...unary } = elementary;
const names = Object.keys(unary) as (keyof typeof unary)[];
const scales = [1e-300, 1e-9, 1e-3, 0.5, 1, 3, 30, 700, 1e5, 1e8, 1e15, 1e300];
const special = [0, -0, 1, -1, Infinity, -Infinity, NaN, 5e-324, -5e-324, 1.7e308, 2e-308];

test.each(names)('%s is within 1 ulp of Math on arguments of every size', (name) => {
  const random = createRandom(1);
  for (const scale of scales) {
    for (let i = 0; i < 5000; i += 1) {
      const x = (2 * random.uniform() - 1) * scale;
      const error = ulps(unary[name](x), Math[name](x));
      if (error > 1) expect.fail(`${name}(${x}) is ${error} ulp off`);
    }
  }
});

test.each(names)('%s gives what Math gives at special values', (name) => {
  for (const x of special) expect([x, unary[name](x)]).toEqual([x, Math[name](x)]);
});

test('pow is within 1 ulp of Math.pow on bases and exponents of every size', () => {
  const random = createRandom(2);
  for (const [base, exponent] of [
    [1, 1],
    [2, 5],
    [1e3, 10],
    [1e-3, 50],
    [1e300, 1],
    [1e-310, 1],
    [1.001, 1e5],
    [1e5, 1.75],
    [3, 300],
  ] as const) {
    for (let i = 0; i < 5000; i += 1) {
      const x = random.uniform() * base;
      const y = (2 * random.uniform() - 1) * exponent;
      const error = ulps(pow(x, y), Math.pow(x, y));
      if (error > 1) expect.fail(`pow(${x}, ${y}) is ${error} ulp off`);
    }
  }
});

test('pow gives what Math.pow gives at special values', () => {
  const values = [...special, 2, -2, 0.5, -0.5, 3, -3, -1.5];
  for (const x of values) {
    for (const y of values) {
      if (ulps(pow(x, y), Math.pow(x, y)) <= 1) continue;
      expect([x, y, pow(x, y)]).toEqual([x, y, Math.pow(x, y)]);
    }
  }
});

// Made with mpmath 1.3, rounded from 200 bits.
const ERF: [number, number][] = [
  [1e-12, 1.1283791670955126e-12],
  [0.001, 0.0011283787909692365],
  [0.25, 0.27632639016823696],
  [0.5, 0.5204998778130465],
  [0.84, 0.7651427114549945],
  [0.85, 0.7706680576083526],
  [1.0, 0.8427007929497149],
  [1.2, 0.9103139782296353],
  [1.25, 0.9229001282564583],
  [1.5, 0.9661051464753108],
  [2.0, 0.9953222650189527],
  [2.5, 0.999593047982555],
  [2.9, 0.9999589021219005],
  [3.5, 0.9999992569016276],
  [4.5, 0.9999999998033839],
  [5.5, 0.9999999999999927],
  [7.0, 1.0],
];

test.each(ERF)('erf(%d) is within 1 ulp of %d, and odd', (x, expected) => {
  expect(ulps(erf(x), expected)).toBeLessThanOrEqual(1);
  expect(erf(-x)).toBe(-erf(x));
});

test('erf of infinities and NaN is ±1 and NaN', () => {
  expect([erf(Infinity), erf(-Infinity), erf(NaN)]).toEqual([1, -1, NaN]);
});

test('tanh keeps the error that it states where it is largest', () => {
  // The worst of 4 million arguments; 0.225790321831891845437 with mpmath, which the nearest double is.
  const x = 0.22974916835143117;
  expect(ulps(elementary.tanh(x), 0.22579032183189185)).toBe(2);
});
