import { expect, test } from 'vitest';
import {
  createRandom,
  halfRmsNorm,
  rmsNorm,
  roundToHalf,
  tensor,
} from '../../../src/core/index.ts';

/** Every finite half that is not negative, in order. */
const halves = [
  ...Array.from({ length: 1024 }, (_, fraction) => fraction * 2 ** -24),
  ...Array.from({ length: 30 * 1024 }, (_, i) => {
    const exponent = Math.floor(i / 1024) - 14;
    return (1 + (i % 1024) / 1024) * 2 ** exponent;
  }),
];

test('the halves end at 65504', () => {
  expect(halves).toHaveLength(31744);
  expect(halves.at(-1)).toBe(65504);
});

test('roundToHalf keeps every half, of either sign', () => {
  const kept = halves.filter((half) => roundToHalf(half) === half && roundToHalf(-half) === -half);
  expect(kept).toHaveLength(halves.length);
});

test('roundToHalf gives the nearer of two neighbours, and of a tie the one with an even last bit', () => {
  for (let i = 0; i + 1 < halves.length; i += 1) {
    const [lower, upper] = [halves[i]!, halves[i + 1]!];
    const middle = (lower + upper) / 2;
    const near = (upper - lower) / 1024;
    const rounded = [middle - near, middle, middle + near].map(roundToHalf);
    const expected = [lower, i % 2 === 0 ? lower : upper, upper];
    if (rounded.join() !== expected.join()) expect.fail(`${middle}: ${rounded.join()}`);
  }
});

test.each([
  [65519.99, 65504],
  [65520, Infinity],
  [-65520, -Infinity],
  [1e300, Infinity],
  [255.9 * 255.9, 65472],
  [256 * 256, Infinity],
  [2 ** -25, 0],
  [2 ** -25 * 1.0001, 2 ** -24],
  [1e-300, 0],
  [Infinity, Infinity],
  [NaN, NaN],
])('roundToHalf(%d) is %d', (x, half) => {
  expect(roundToHalf(x)).toBe(half);
});

test('roundToHalf keeps the sign of zero', () => {
  expect(Object.is(roundToHalf(-0), -0)).toBe(true);
});

test('in 32 bits, RMSNorm of halves is the exact one rounded to half', () => {
  const random = createRandom(1);
  for (const scale of [1, 100, 10_000]) {
    const halfValues = Array.from({ length: 64 }, () => roundToHalf(scale * random.normal()));
    const x = tensor(halfValues, [2, 32]);
    const exact = rmsNorm(x, { epsilon: 1e-6 }).y.data;
    const { y } = halfRmsNorm(x, { epsilon: 1e-6 });
    // Half a unit in the last place, and the dust of 32 bits.
    y.data.forEach((value, i) => {
      expect(Math.abs(value - exact[i]!)).toBeLessThanOrEqual(
        2.0 ** -11 * 1.001 * Math.abs(exact[i]!) + 2 ** -25,
      );
    });
  }
});

test('in half precision, a value of 256 makes the mean square infinite and every output 0', () => {
  const { y, meanSquare } = halfRmsNorm(tensor([256, 1, -2], [1, 3]), { arithmetic: 'half' });
  expect(meanSquare).toEqual(Float64Array.of(Infinity));
  expect(Array.from(y.data, Math.abs)).toEqual([0, 0, 0]);
});

test('halfRmsNorm names an arithmetic that it does not know', () => {
  const arithmetic = 'double' as 'half';
  expect(() => halfRmsNorm(tensor([1], [1]), { arithmetic })).toThrow(/arithmetic must be/);
});
