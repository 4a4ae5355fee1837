import { expect, test } from 'vitest';
import { model } from '../../../src/figures/model-complexity/model.ts';
import { parameters } from '../../../src/figures/model-complexity/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('without a penalty, a higher degree never fits the given points worse', () => {
  const errors = model({ ...defaults, lambda: 0 }).byDegree.map(({ train }) => train);
  for (const [index, error] of errors.entries()) {
    expect(error).toBeLessThanOrEqual((errors[index - 1] ?? Infinity) + 1e-9);
  }
});

test('a larger penalty never fits the given points better, and shrinks the coefficients', () => {
  const { byLambda } = model(defaults);
  const errors = byLambda.map(({ train }) => train);
  expect(errors).toEqual([...errors].sort((a, b) => a - b));
  const squares = parameters.lambda.values.map((lambda) => model({ ...defaults, lambda }).squares);
  expect(squares).toEqual([...squares].sort((a, b) => b - a));
});

test('at degree 15 of 21 points, new points are missed by far more than those fitted, and a logarithm does better', () => {
  const { now, logarithm } = model(defaults);
  expect(now.test).toBeGreaterThan(2 * now.train);
  expect(logarithm.test).toBeLessThan(now.test);
});

test('a penalty of 0.01 helps degree 15 on new points', () => {
  const penalized = model({ ...defaults, lambda: 1e-2 }).now;
  expect(penalized.test).toBeLessThan(model(defaults).now.test);
});

test('more points are added to those that were there', () => {
  const [few, many] = [model({ ...defaults, n: 18 }), model({ ...defaults, n: 40 })];
  expect(many.points.slice(0, 18)).toEqual(few.points);
});
