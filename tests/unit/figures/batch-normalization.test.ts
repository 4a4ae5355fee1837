import { describe, expect, test } from 'vitest';
import { model as backwardTerms } from '../../../src/figures/backward-terms/model.ts';
import { parameters as backwardParameters } from '../../../src/figures/backward-terms/parameters.ts';
import { model as steps } from '../../../src/figures/batch-norm-steps/model.ts';
import { parameters as stepsParameters } from '../../../src/figures/batch-norm-steps/parameters.ts';
import { codeLines } from '../../../src/figures/conventions/code-lines.ts';
import { model as conventions } from '../../../src/figures/conventions/model.ts';
import { parameters as conventionsParameters } from '../../../src/figures/conventions/parameters.ts';
import { model as running } from '../../../src/figures/running-statistics/model.ts';
import { parameters as runningParameters } from '../../../src/figures/running-statistics/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

describe('batch-norm-steps', () => {
  test('with γ = √(σ² + ε) and β = μ the output is the input', () => {
    const { stages } = steps({ ...defaultValues(stepsParameters), restore: true });
    const [input, , , output] = stages.map(({ values }) => values);
    for (const [i, x] of (input ?? []).entries()) expect(output?.[i]).toBeCloseTo(x, 12);
  });
});

describe('running-statistics', () => {
  test.each([
    [0.1, 44],
    [0.01, 459],
    [0.001, 4603],
  ])('a weight of %s forgets its start after %i batches', (weight, batches) => {
    const { forgottenAfter } = running({ ...defaultValues(runningParameters), weight });
    expect(forgottenAfter).toBe(batches);
  });

  test('estimating anew finds data that have just moved', () => {
    const moved = { ...defaultValues(runningParameters), step: 125, data: 'moves' } as const;
    expect(Math.abs(running(moved).outputMean)).toBeGreaterThan(0.5);
    expect(Math.abs(running({ ...moved, precise: true }).outputMean)).toBeLessThan(0.1);
  });
});

describe('conventions', () => {
  const defaults = defaultValues(conventionsParameters);

  test('20 layers of 64 values shrink to 0.854, as the law says; none do if n divides', () => {
    const { depths } = conventions(defaults);
    const [layer] = depths.slice(19, 20);
    expect(layer?.measured).toBeCloseTo(0.854, 3);
    for (const { measured, law } of depths) expect(measured).toBeCloseTo(law, 12);
    for (const { measured } of conventions({ ...defaults, divisor: 'n' }).depths) {
      expect(measured).toBeCloseTo(1, 12);
    }
  });

  test.each([
    [1e-3, 0.71],
    [1e-6, 0.1],
  ])('at a variance of %d the larger ε leaves %d of the output', (variance, share) => {
    const [small, large] = conventions({ ...defaults, variance }).small.deviations;
    expect(large / small).toBeCloseTo(share, 2);
  });

  test('a weight of 0.1 is momentum 0.1 in PyTorch, where it is the default, and 0.9 in Keras', () => {
    const choice = { weight: 0.1, divisor: 'n', epsilon: 1e-3, frozen: 'nothing' } as const;
    expect(codeLines('pytorch', choice).lines[0]).toBe('bn = nn.BatchNorm2d(C, eps=1e-3)');
    expect(codeLines('keras', choice).lines.join('')).toContain('momentum=0.9)');
  });
});

describe('backward-terms', () => {
  const defaults = defaultValues(backwardParameters);

  test.each([1e-5, 1])('at ε = %f the gradients sum to 0 to rounding', (epsilon) => {
    const { sum, product, productLaw, error } = backwardTerms({ ...defaults, epsilon });
    expect(sum).toBeCloseTo(0, 14);
    expect(product).toBeCloseTo(productLaw, 12);
    expect(error).toBeLessThan(1e-8);
  });

  test('a single value has no gradient at all', () => {
    expect(backwardTerms({ ...defaults, m: 1 }).samples[0]?.dx).toBe(0);
  });
});
