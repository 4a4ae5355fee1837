import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/core/index.ts';
import { legendreFeatures } from '../../../src/training/least-squares/legendre-features.ts';
import { ridgeRegression } from '../../../src/training/least-squares/ridge-regression.ts';
import {
  predict,
  rootMeanSquareError,
} from '../../../src/training/least-squares/root-mean-square-error.ts';
import { solveLeastSquares } from '../../../src/training/least-squares/solve-least-squares.ts';

describe('solveLeastSquares', () => {
  test('fits the line 2/3 + x/2 to three points, as by hand', () => {
    const [c0 = NaN, c1 = NaN] = solveLeastSquares(
      Float64Array.of(1, 0, 1, 1, 1, 2),
      2,
      Float64Array.of(1, 0.5, 2),
    );
    expect(c0).toBeCloseTo(2 / 3, 14);
    expect(c1).toBeCloseTo(0.5, 14);
  });

  test('leaves what it cannot fit at a right angle to every column', () => {
    const random = createRandom(1);
    const [rows, columns] = [30, 16];
    const matrix = Float64Array.from({ length: rows * columns }, () => random.normal());
    const target = Float64Array.from({ length: rows }, () => random.normal());
    const c = solveLeastSquares(matrix, columns, target);
    for (let j = 0; j < columns; j += 1) {
      let product = 0;
      for (let i = 0; i < rows; i += 1) {
        const row = matrix.subarray(i * columns, (i + 1) * columns);
        product += row[j]! * (target[i]! - predict(row, c));
      }
      expect(product).toBeCloseTo(0, 11);
    }
  });

  test('does not change what it is given', () => {
    const [matrix, target] = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
    solveLeastSquares(matrix, 1, target);
    expect([...matrix, ...target]).toEqual([1, 2, 3, 4]);
  });

  test('asks for as many rows as columns', () => {
    expect(() => solveLeastSquares(Float64Array.of(1, 2), 2, Float64Array.of(1))).toThrow(
      'rows >= columns',
    );
  });
});

describe('legendreFeatures', () => {
  test('are √(2k + 1) P_k: at 0.5, P₂ = −1/8 and P₃ = −7/16', () => {
    const [q0, q1, q2 = NaN, q3 = NaN] = legendreFeatures(0.5, 3);
    expect([q0, q1]).toEqual([1, Math.sqrt(3) / 2]);
    expect(q2).toBeCloseTo(-Math.sqrt(5) / 8, 14);
    expect(q3).toBeCloseTo((-7 * Math.sqrt(7)) / 16, 14);
  });

  test('have mean square 1 over [−1, 1], and mean product 0', () => {
    const count = 20_000;
    const places = Array.from({ length: count }, (_, i) =>
      legendreFeatures((2 * (i + 0.5)) / count - 1, 6),
    );
    const mean = (j: number, k: number) =>
      places.reduce((sum, q) => sum + q[j]! * q[k]!, 0) / count;
    expect(mean(6, 6)).toBeCloseTo(1, 4);
    expect(mean(2, 4)).toBeCloseTo(0, 4);
  });
});

describe('ridgeRegression', () => {
  const x = [-1, -0.5, 0, 0.25, 1].map((t) => legendreFeatures(t, 2));
  const y = Float64Array.of(3, 1, 0, 2, 4);

  test('without penalty is least squares: a polynomial through its own points', () => {
    const square = Float64Array.from([-1, -0.5, 0, 0.25, 1], (t) => t * t);
    expect(rootMeanSquareError(x, square, ridgeRegression(x, square, 0))).toBeLessThan(1e-14);
  });

  test('shrinks the coefficients towards 0, and leaves the mean as the intercept', () => {
    const sizes = [0, 0.01, 0.1, 1, 10].map((lambda) => {
      const [, c1 = NaN, c2 = NaN] = ridgeRegression(x, y, lambda);
      return c1 * c1 + c2 * c2;
    });
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const [c0 = NaN, c1] = ridgeRegression(x, y, 1e9);
    expect(c0).toBeCloseTo(2, 6);
    expect(c1).toBeCloseTo(0, 6);
  });

  test('of one feature x = ±1 divides by 1 + λ', () => {
    const signs = [Float64Array.of(1, 1), Float64Array.of(1, -1)];
    const [, slope] = ridgeRegression(signs, Float64Array.of(3, -3), 0.5);
    expect(slope).toBeCloseTo(2, 14);
  });

  test('refuses a penalty below 0', () => {
    expect(() => ridgeRegression(x, y, -1)).toThrow('lambda must be 0 or more');
  });
});
