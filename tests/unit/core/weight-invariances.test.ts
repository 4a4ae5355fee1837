import { describe, expect, test } from 'vitest';
import {
  batchNormTraining,
  createRandom,
  layerNorm,
  rmsNorm,
  tensor,
  weightNorm,
  type Tensor,
} from '../../../src/core/index.ts';

/** Six examples with four inputs into five units: a = W x, without a bias. */
const [examples, inputs, units] = [6, 4, 5];
const random = createRandom(7);
const draw = (count: number) => Float64Array.from({ length: count }, () => random.normal());
const [x, w] = [draw(examples * inputs), draw(units * inputs)];
/** The same number for every unit, added to the weight of each input. */
const common = draw(inputs);
const shift = draw(inputs);

type Layer = (x: Float64Array, w: Float64Array) => ArrayLike<number>;

function linear(data: Float64Array, weights: ArrayLike<number>, bias = 0): Tensor {
  const a = Float64Array.from({ length: examples * units }, (_, index) => {
    const [n, u] = [Math.floor(index / units), index % units];
    let sum = bias * (u + 1);
    for (let i = 0; i < inputs; i += 1) {
      sum += (data[n * inputs + i] ?? NaN) * (weights[u * inputs + i] ?? NaN);
    }
    return sum;
  });
  return tensor(a, [examples, units]);
}

const exact = { epsilon: 0 } as const;
const ones = new Float64Array(units).fill(1);
const layers: Readonly<Record<'BN' | 'WN' | 'LN' | 'RMSNorm', Layer>> = {
  BN: (data, weights) => batchNormTraining(linear(data, weights), exact).y.data,
  WN: (data, weights) => linear(data, weightNorm(tensor(weights, [units, inputs]), ones).data).data,
  LN: (data, weights) => layerNorm(linear(data, weights), exact).y.data,
  RMSNorm: (data, weights) => rmsNorm(linear(data, weights), exact).y.data,
};

/** What is done to the data and the weights, in the order of the paper's table. */
const changes: Readonly<
  Record<string, (x: Float64Array, w: Float64Array) => readonly [Float64Array, Float64Array]>
> = {
  'weight matrix re-scaled': (data, weights) => [data, weights.map((value) => 3 * value)],
  'weight matrix re-centred': (data, weights) => [
    data,
    weights.map((value, index) => value + (common[index % inputs] ?? NaN)),
  ],
  'one weight vector re-scaled': (data, weights) => [
    data,
    weights.map((value, index) => (index < inputs ? 3 * value : value)),
  ],
  'all data re-scaled': (data, weights) => [data.map((value) => 3 * value), weights],
  'all data re-centred': (data, weights) => [
    data.map((value, index) => value + (shift[index % inputs] ?? NaN)),
    weights,
  ],
  'one example re-scaled': (data, weights) => [
    data.map((value, index) => (index < inputs ? 3 * value : value)),
    weights,
  ],
};

const table = {
  BN: [true, false, true, true, true, false],
  WN: [true, false, true, false, false, false],
  LN: [true, true, false, true, false, true],
  RMSNorm: [true, false, false, true, false, true],
} as const;

function largestDifference(layer: Layer, change: keyof typeof changes): number {
  const before = layer(x, w);
  const [data, weights] = changes[change]?.(x, w) ?? [x, w];
  const after = layer(data, weights);
  return Math.max(...Array.from(after, (value, i) => Math.abs(value - (before[i] ?? NaN))));
}

describe.each(Object.keys(table) as (keyof typeof table)[])('%s of W x at ε = 0', (name) => {
  test.each(Object.keys(changes).map((change, column) => [change, table[name][column]] as const))(
    'with the %s stays as it was: %s',
    (change, invariant) => {
      const difference = largestDifference(layers[name], change);
      if (invariant) expect(difference).toBeLessThan(1e-12);
      else expect(difference).toBeGreaterThan(0.01);
    },
  );
});

test('a bias before it breaks every re-scaling that Layer Normalization ignores', () => {
  const biased: Layer = (data, weights) => layerNorm(linear(data, weights, 1), exact).y.data;
  for (const change of ['weight matrix re-scaled', 'all data re-scaled', 'one example re-scaled']) {
    expect(largestDifference(biased, change)).toBeGreaterThan(0.01);
  }
});

test('at ε = 1e-5 the invariances hold but for a trifle', () => {
  const rounded: Layer = (data, weights) => layerNorm(linear(data, weights)).y.data;
  const difference = largestDifference(rounded, 'weight matrix re-scaled');
  expect(difference).toBeGreaterThan(1e-8);
  expect(difference).toBeLessThan(1e-3);
});
