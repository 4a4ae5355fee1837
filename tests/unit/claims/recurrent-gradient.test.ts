import { expect, test } from 'vitest';
import { model } from '../../../src/figures/recurrent-stability/model.ts';

/** What Layer Normalization leaves of the gradient after 50 steps back, for each of the draws. */
function leftOver(activation: 'relu' | 'tanh', gamma: number, draws = 200): readonly number[] {
  return Array.from({ length: draws }, (_, draw) => {
    const values = { scale: 2, activation, T: 50, gamma, seed: draw + 1 };
    return model(values).runs.ln.total;
  });
}

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

function median(values: readonly number[]): number {
  const [below = NaN, above = NaN] = sorted(values).slice(values.length / 2 - 1);
  return (below + above) / 2;
}

const half = leftOver('relu', 0.5);
// A median of 200 draws varies by a factor of 2 from one set of draws to another.
const [one, two] = [leftOver('relu', 1, 1000), leftOver('relu', 2, 1000)];

test('with ReLU, γ = 2 in place of 1 takes the median of what is left from 0.002 to 0.08', () => {
  expect(median(one).toPrecision(1)).toBe('0.002');
  expect(median(two).toPrecision(1)).toBe('0.08');
});

test('the draws with γ = 2 differ by far more than that', () => {
  const left = sorted(two);
  expect((left[950] ?? NaN) / (left[50] ?? NaN)).toBeGreaterThan(1000);
});

test('with γ = 0.5 less is left, in at least 95 % of the draws', () => {
  const less = half.filter((left, draw) => left < (one[draw] ?? NaN));
  expect(less.length).toBeGreaterThanOrEqual(190);
});

test('with tanh and γ = 2 the gradient grows, in at least 95 % of the draws', () => {
  const grown = leftOver('tanh', 2).filter((left) => left > 1);
  expect(grown.length).toBeGreaterThanOrEqual(190);
});
