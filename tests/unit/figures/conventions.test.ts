import { expect, test } from 'vitest';
import { codeLines } from '../../../src/figures/conventions/code-lines.ts';
import { model } from '../../../src/figures/conventions/model.ts';
import { parameters } from '../../../src/figures/conventions/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('20 layers of 64 values shrink to 0.854, as the law says; none do if n divides', () => {
  const { depths } = model(defaults);
  const [layer] = depths.slice(19, 20);
  expect(layer?.measured).toBeCloseTo(0.854, 3);
  for (const { measured, law } of depths) expect(measured).toBeCloseTo(law, 12);
  for (const { measured } of model({ ...defaults, divisor: 'n' }).depths) {
    expect(measured).toBeCloseTo(1, 12);
  }
});

test.each([
  [1e-3, 0.71],
  [1e-6, 0.1],
])('at a variance of %d the larger ε leaves %d of the output', (variance, share) => {
  const [small, large] = model({ ...defaults, variance }).small.deviations;
  expect(large / small).toBeCloseTo(share, 2);
});

test('a weight of 0.1 is momentum 0.1 in PyTorch, where it is the default, and 0.9 in Keras', () => {
  const choice = { weight: 0.1, divisor: 'n', epsilon: 1e-3, frozen: 'nothing' } as const;
  expect(codeLines('pytorch', choice).lines[0]).toBe('bn = nn.BatchNorm2d(C, eps=1e-3)');
  expect(codeLines('keras', choice).lines.join('')).toContain('momentum=0.9)');
});
