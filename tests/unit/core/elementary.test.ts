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

const { pow, ...unary } = elementary;
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
