import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestStep, stepsFaults } from '../../../../src/kit/parameters/steps.ts';
import { isValid, parameters } from '../mixed-parameters.ts';

describe('nearestStep', () => {
  const tenths = { min: -3, max: 3, step: 0.1 };

  test.each([
    [0.1 + 0.2, 0.3],
    [0.34, 0.3],
    [0.36, 0.4],
    [-2.96, -3],
    [-1e-9, 0],
    [7, 3],
    [-7, -3],
    [Infinity, 3],
    [-Infinity, -3],
  ])('of %f in tenths from -3 to 3 is %f', (number, step) => {
    expect(nearestStep(tenths, number)).toBe(step);
  });

  test('counts its steps from the lower bound', () => {
    expect(nearestStep({ min: 1, max: 10, step: 4 }, 4)).toBe(5);
  });

  test('stays within the bounds where the upper one is no step', () => {
    expect(nearestStep({ min: 0, max: 1, step: 0.4 }, 1)).toBe(0.8);
  });

  test('gives zero without a sign', () => {
    expect(nearestStep({ min: -2.1, max: 2.1, step: 0.7 }, 0)).toBe(0);
  });

  test('gives the decimal itself, of whole bounds and a decimal step, wherever it is asked', () => {
    const decimals = fc.constantFrom(0, 1, 2, 3, 4);
    const whole = fc.integer({ min: -1000, max: 1000 });
    const steps = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 50 }), steps, decimals, (min, step, n, d) => {
        const unit = 10 ** d;
        const range = { min: min / unit, max: (min + 500 * step) / unit, step: step / unit };
        const expected = (min + n * step) / unit;
        for (const dust of [0, 0.4, -0.4]) {
          expect(nearestStep(range, expected + dust * range.step)).toBe(expected);
        }
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (number) => {
        const once = nearestStep(parameters.momentum, number);
        expect(nearestStep(parameters.momentum, once)).toBe(once);
        expect(isValid(parameters.momentum, once)).toBe(true);
      }),
    );
  });
});

describe('stepsFaults', () => {
  test.each([
    [{ min: 1, max: 1, step: 1 }, ['min: 1 is not below max, 1']],
    [{ min: 0, max: 1, step: 0 }, ['step: 0 is not at least 1e-9']],
    [{ min: 0, max: 1, step: 0.3 }, ['max: 1 is not a step of 0.3 from 0']],
    [{ min: 0, max: 2, step: 1 / 3 }, []],
    [{ min: -3, max: 3, step: 0.1 }, []],
  ])('of %o are %o', (steps, faults) => {
    expect(stepsFaults(steps)).toEqual(faults);
  });
});
