import { expect, test } from 'vitest';
import { createRandom, tensor, type Tensor } from '../../../src/core/index.ts';
import {
  drawRecurrentNetwork,
  runBackward,
  runForward,
  type RecurrentOptions,
} from '../../../src/training/recurrent/recurrent-network.ts';

const [units, steps] = [6, 5];
const random = createRandom(3);
const draw = () =>
  tensor(
    Float64Array.from({ length: units }, () => random.normal()),
    [1, units],
  );
const [start, weights] = [draw(), draw()];
const network = drawRecurrentNetwork(random, units, steps, 0.3);

/** L = Σ r h_T, so that ∂L/∂h_T is r. */
function lossFrom(h0: Tensor, options: RecurrentOptions): number {
  const last = runForward(network, h0, options).at(-1)?.state.data ?? [];
  return Array.from(last).reduce((sum, h, i) => sum + h * (weights.data[i] ?? NaN), 0);
}

test.each([
  { scale: 1.3, activation: 'tanh' },
  { scale: 1.3, activation: 'tanh', gain: 1.5 },
  { scale: 0.7, activation: 'relu', gain: 1 },
  { scale: 2, activation: 'linear' },
] as const)('with %j the gradient of the start is what finite differences measure', (options) => {
  const [first] = runBackward(network, runForward(network, start, options), weights, options);
  const step = 1e-6;
  for (const [i, slope] of Array.from(first?.data ?? []).entries()) {
    const moved = (by: number) =>
      tensor(
        Float64Array.from(start.data, (h, j) => (i === j ? h + by : h)),
        start.shape,
      );
    const measured =
      (lossFrom(moved(step), options) - lossFrom(moved(-step), options)) / (2 * step);
    expect(slope).toBeCloseTo(measured, 5);
  }
});

test('with Layer Normalization, no scale of the weights changes a state or a gradient', () => {
  const run = (scale: number) => {
    const options = { scale, activation: 'tanh', gain: 1 } as const;
    const forward = runForward(network, start, options);
    return [
      ...(forward.at(-1)?.state.data ?? []),
      ...(runBackward(network, forward, weights, options)[0]?.data ?? []),
    ];
  };
  const small = run(1);
  for (const [i, value] of run(30).entries()) expect(value).toBeCloseTo(small[i] ?? NaN, 3);
});
