import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { model as biases } from '../../../src/figures/cancelled-bias/model.ts';
import { parameters as biasParameters } from '../../../src/figures/cancelled-bias/parameters.ts';
import { model as dropout } from '../../../src/figures/dropout-before-batch-norm/model.ts';
import { parameters as dropoutParameters } from '../../../src/figures/dropout-before-batch-norm/parameters.ts';
import { model as folding } from '../../../src/figures/fold-batch-norm/model.ts';
import { parameters as foldingParameters } from '../../../src/figures/fold-batch-norm/parameters.ts';
import { model as freezing } from '../../../src/figures/freeze-batch-norm/model.ts';
import { parameters as freezingParameters } from '../../../src/figures/freeze-batch-norm/parameters.ts';
import { model as scale } from '../../../src/figures/scale-invariance/model.ts';
import { parameters as scaleParameters } from '../../../src/figures/scale-invariance/parameters.ts';

const [bias, drop, fold, freeze, length] = [
  defaultValues(biasParameters),
  defaultValues(dropoutParameters),
  defaultValues(foldingParameters),
  defaultValues(freezingParameters),
  defaultValues(scaleParameters),
];

test.each(['bn', 'in'] as const)('nothing of a bias survives %s', (method) => {
  const { largestSurviving, largestChange } = biases({ ...bias, method });
  expect(largestSurviving).toBeLessThan(1e-14);
  expect(largestChange).toBeLessThan(1e-13);
});

test.each(['gn', 'ln'] as const)('of a bias before %s its mean over the set is lost', (method) => {
  const { channels, channelsPerSet } = biases({ ...bias, method });
  const first = channels.slice(0, channelsPerSet);
  const mean = first.reduce((sum, channel) => sum + channel.bias, 0) / channelsPerSet;
  for (const channel of first) expect(channel.surviving).toBeCloseTo(channel.bias - mean, 12);
  expect(first.reduce((sum, channel) => sum + channel.surviving, 0)).toBeCloseTo(0, 12);
});

test.each([
  ['float64', 1e-14],
  ['float32', 1e-5],
] as const)('a folded layer in %s differs by less than %f', (precision, bound) => {
  expect(folding({ ...fold, precision }).largestDifference).toBeLessThan(bound);
});

test('an old bias that is not scaled moves each channel by (1 − s) b', () => {
  const { channels, outputs } = folding({ ...fold, mistake: 'unscaled' });
  for (const { channel, separate, folded } of outputs) {
    const { scale: s = NaN, bias: b = NaN } = channels[channel] ?? {};
    expect(folded - separate).toBeCloseTo((1 - s) * b, 12);
  }
});

test.each([
  ['gaussian', 0.5, 2],
  ['gaussian', 0.8, 1.25],
  ['relu', 0.5, 2.467],
  ['relu', 0.8, 1.367],
] as const)(
  'dropout of %s values at keep %f multiplies the variance by %f',
  (input, keep, ratio) => {
    const { now } = dropout({ ...drop, input, keep });
    expect(now.law).toBeCloseTo(ratio, 3);
    expect(now.measured / ratio).toBeCloseTo(1, 1);
  },
);

test.each([
  ['none', ['gamma', 'beta', 'mean', 'output']],
  ['requires-grad', ['mean', 'output']],
  ['eval', ['gamma', 'beta', 'output']],
  ['both', []],
  ['trainable', []],
] as const)('frozen by %s, only %j move', (how, moving) => {
  const { moved } = freezing({ ...freeze, how });
  const names = Object.entries(moved).flatMap(([name, span]) => (span > 0 ? [name] : []));
  expect(names).toEqual(moving);
});

test('the gradient at ε = 0 is at right angles to the weight and shrinks as 1/‖w‖', () => {
  const short = scale({ ...length, epsilon: 0, length: 0.4 });
  const long = scale({ ...length, epsilon: 0, length: 4 });
  expect(short.radial).toBeCloseTo(0, 12);
  expect(short.norm / long.norm).toBeCloseTo(10, 10);
});

test.each([1e-5, 1e-3])('at ε = %f, w · ∇L is ε/(σ² + ε) γ ∂L/∂γ', (epsilon) => {
  const { radial, radialLaw } = scale({ ...length, epsilon, length: 0.4 });
  expect(radial / radialLaw).toBeCloseTo(1, 6);
});

test('without decay, SGD at ε = 0 only lengthens the weight', () => {
  const { undecayed } = scale({ ...length, epsilon: 0 });
  const lengths = undecayed.map((step) => step.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
});
