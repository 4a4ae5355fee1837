import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tensor } from '../../../src/core/index.ts';
import { descend } from '../../../src/training/quadratic/descend.ts';
import { principalCurvatures } from '../../../src/training/quadratic/principal-curvatures.ts';
import { excessLoss, type QuadraticLoss } from '../../../src/training/quadratic/quadratic-loss.ts';
import { stepsToShare } from '../../../src/training/quadratic/steps-to-share.ts';
import { twoFeatureLoss } from '../../../src/training/quadratic/two-feature-loss.ts';

/** L(w) = ½ (4 (w₁ − 1)² + (w₂ − 2)²). */
const bowl: QuadraticLoss = { optimum: [1, 2], hessian: [4, 0, 1] };

const anyLoss = fc
  .record({
    angle: fc.double({ min: 0, max: 3, noNaN: true }),
    large: fc.double({ min: 0.1, max: 100, noNaN: true }),
    ratio: fc.double({ min: 1, max: 1000, noNaN: true }),
    x: fc.double({ min: -5, max: 5, noNaN: true }),
    y: fc.double({ min: 1, max: 5, noNaN: true }),
  })
  .map(({ angle, large, ratio, x, y }) => {
    const [c, s, small] = [Math.cos(angle), Math.sin(angle), large / ratio];
    const hessian = [
      large * c * c + small * s * s,
      (large - small) * c * s,
      large * s * s + small * c * c,
    ] as const;
    return { loss: { optimum: [x, y] as const, hessian }, large, small };
  });

describe('twoFeatureLoss', () => {
  const z = tensor([0, 0, 1, 0, 0, 1, 1, 1], [4, 2]);

  test('finds the weights that made the targets, whatever the intercept', () => {
    const { optimum } = twoFeatureLoss(z, Float64Array.of(7, 10, 5, 8));
    expect(optimum[0]).toBeCloseTo(3, 12);
    expect(optimum[1]).toBeCloseTo(-2, 12);
  });

  test('has the covariance of the features as its Hessian', () => {
    expect(twoFeatureLoss(z, new Float64Array(4)).hessian).toEqual([0.25, 0, 0.25]);
  });

  test('asks for two features and a target for each example', () => {
    expect(() => twoFeatureLoss(tensor([1, 2], [2, 1]), new Float64Array(2))).toThrow('z must be');
    expect(() => twoFeatureLoss(z, new Float64Array(3))).toThrow('3, expected 4');
  });
});

test('excessLoss is 0 at the optimum and ½ (4 · 1 + 4) at 0', () => {
  expect(excessLoss(bowl, [1, 2])).toBe(0);
  expect(excessLoss(bowl, [0, 0])).toBe(4);
});

describe('principalCurvatures', () => {
  test('of a bowl along the axes are its two numbers', () => {
    expect(principalCurvatures(bowl)).toEqual({ largest: 4, smallest: 1, direction: [1, 0] });
    const turned = { optimum: [0, 0], hessian: [1, 0, 4] } as const;
    expect(principalCurvatures(turned)).toEqual({ largest: 4, smallest: 1, direction: [0, 1] });
  });

  test('of a round bowl are equal, in whatever direction', () => {
    const round = { optimum: [0, 0], hessian: [2, 0, 2] } as const;
    expect(principalCurvatures(round)).toEqual({ largest: 2, smallest: 2, direction: [1, 0] });
  });

  test('are those that the Hessian was made of', () => {
    fc.assert(
      fc.property(anyLoss, ({ loss, large, small }) => {
        const { largest, smallest, direction } = principalCurvatures(loss);
        expect(largest / large).toBeCloseTo(1, 10);
        expect(smallest / small).toBeCloseTo(1, 6);
        const [a, b, c] = loss.hessian;
        const [x, y] = direction;
        expect(a * x + b * y).toBeCloseTo(largest * x, 8);
        expect(b * x + c * y).toBeCloseTo(largest * y, 8);
      }),
    );
  });
});

describe('descend', () => {
  test('with the learning rate 1/λ lands on the optimum of a round bowl in one step', () => {
    const round = { optimum: [3, -1], hessian: [2, 0, 2] } as const;
    expect(descend(round, [0, 0], 0.5, 1)).toEqual([
      [0, 0],
      [3, -1],
    ]);
  });

  test('at the stable limit 2/λ_max jumps to and fro along the steep direction for ever', () => {
    const path = descend(bowl, [0, 2], 0.5, 4);
    expect(path.map(([x]) => x)).toEqual([0, 2, 0, 2, 0]);
  });
});

describe('stepsToShare', () => {
  test('is what walking the steps counts', () => {
    const rate = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(anyLoss, rate, ({ loss, large }, part) => {
        const learningRate = (part * 2) / large;
        const steps = stepsToShare(loss, [0, 0], learningRate, 0.01);
        const path = descend(loss, [0, 0], learningRate, steps);
        const first = excessLoss(loss, [0, 0]);
        expect(excessLoss(loss, path[steps]!) / first).toBeLessThanOrEqual(0.01 * (1 + 1e-9));
        expect(excessLoss(loss, path[steps - 1]!) / first).toBeGreaterThan(0.01 * (1 - 1e-9));
      }),
    );
  });

  test('is infinite at the stable limit and beyond it', () => {
    expect(stepsToShare(bowl, [0, 0], 0.5, 1e-4)).toBe(Infinity);
    expect(stepsToShare(bowl, [0, 0], 0.51, 1e-4)).toBe(Infinity);
  });
});
