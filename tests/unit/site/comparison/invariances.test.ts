import { describe, expect, test } from 'vitest';
import {
  batchNormTraining,
  createRandom,
  groupNorm,
  instanceNorm,
  layerNorm,
  rmsNorm,
  tensor,
  weightNorm,
  type Tensor,
} from '../../../../src/core/index.ts';
import {
  invarianceMethods,
  invariances,
  type InvarianceMethod,
} from '../../../../src/site/comparison/invariances.ts';

/** Five samples of four inputs at three positions, into six units: a = W x at each position. */
const [samples, inputs, units, positions] = [5, 4, 6, 3];
const factor = 3;
const random = createRandom(7);
const draw = (count: number) => Float64Array.from({ length: count }, () => random.normal());
/** [sample, input, position] and [unit, input]. */
const [x, w] = [draw(samples * inputs * positions), draw(units * inputs)];
/** One number for each input. */
const vector = draw(inputs);

type Data = readonly [x: Float64Array, w: Float64Array];
type Layer = (data: Data, epsilon: number, bias?: number) => ArrayLike<number>;

const inputOf = (index: number): number => Math.floor(index / positions) % inputs;
const sampleOf = (index: number): number => Math.floor(index / (positions * inputs));

/** What is done to the data and the weights. */
const changes: Readonly<Record<string, Data>> = {
  'weights-scaled': [x, w.map((value) => factor * value)],
  'rows-shifted': [x, w.map((value, index) => value + vector[index % inputs]!)],
  'unit-scaled': [x, w.map((value, index) => (index < inputs ? factor * value : value))],
  'data-scaled': [x.map((value) => factor * value), w],
  'data-shifted': [x.map((value, index) => value + vector[inputOf(index)]!), w],
  'sample-scaled': [x.map((value, i) => (sampleOf(i) === 0 ? factor * value : value)), w],
};

/** a, and the bias times the unit's number if there is one: [sample, unit, position]. */
function linear([data, weights]: readonly [Float64Array, ArrayLike<number>], bias = 0): Tensor {
  const a = Float64Array.from({ length: samples * units * positions }, (_, index) => {
    const position = index % positions;
    const unit = Math.floor(index / positions) % units;
    const sample = Math.floor(index / (positions * units));
    let sum = bias * (unit + 1);
    for (let i = 0; i < inputs; i += 1) {
      sum += weights[unit * inputs + i]! * data[(sample * inputs + i) * positions + position]!;
    }
    return sum;
  });
  return tensor(a, [samples, units, positions]);
}

/** The units of each position as a row: what Layer Normalization and RMSNorm normalize. */
function rows({ data }: Tensor): Tensor {
  const sorted = Float64Array.from({ length: data.length }, (_, index) => {
    const row = Math.floor(index / units);
    const [sample, position] = [Math.floor(row / positions), row % positions];
    return data[(sample * units + (index % units)) * positions + position]!;
  });
  return tensor(sorted, [samples * positions, units]);
}

const layers: Readonly<Record<InvarianceMethod, Layer>> = {
  BN: (data, epsilon, bias) => batchNormTraining(linear(data, bias), { epsilon }).y.data,
  WN: ([data, v], _, bias) => {
    const { data: weights } = weightNorm(
      tensor(v, [units, inputs]),
      new Float64Array(units).fill(1),
    );
    return linear([data, Float64Array.from(weights)], bias).data;
  },
  LN: (data, epsilon, bias) => layerNorm(rows(linear(data, bias)), { epsilon }).y.data,
  RMS: (data, epsilon, bias) => rmsNorm(rows(linear(data, bias)), { epsilon }).y.data,
  IN: (data, epsilon, bias) => instanceNorm(linear(data, bias), { epsilon }).y.data,
  GN: (data, epsilon, bias) => groupNorm(linear(data, bias), { groups: 2, epsilon }).y.data,
};

function largestDifference(
  method: InvarianceMethod,
  id: string,
  epsilon: number,
  bias = 0,
): number {
  const layer = layers[method];
  const before = layer([x, w], epsilon, bias);
  const after = layer(changes[id]!, epsilon, bias);
  return Math.max(...Array.from(after, (value, i) => Math.abs(value - before[i]!)));
}

const [rounding, visible, large] = [1e-12, 1e-3, 0.01];

describe.each(invariances)('$id', ({ id, exact, atZero }) => {
  test.each(invarianceMethods)('leaves the output of %s as the table says', (method) => {
    const atEpsilonZero = largestDifference(method, id, 0);
    const atLargeEpsilon = largestDifference(method, id, 0.1);
    if (exact.includes(method)) {
      expect(atEpsilonZero).toBeLessThan(rounding);
      expect(atLargeEpsilon).toBeLessThan(rounding);
    } else if (atZero.includes(method)) {
      expect(atEpsilonZero).toBeLessThan(rounding);
      expect(atLargeEpsilon).toBeGreaterThan(visible);
    } else {
      expect(atEpsilonZero).toBeGreaterThan(large);
    }
  });

  test.each(['LN', 'RMS', 'GN'] as const)('with a bias, only a shift still leaves %s', (method) => {
    const scales = !id.endsWith('shifted');
    const stays = exact.includes(method) && !scales;
    const difference = largestDifference(method, id, 0, 1);
    if (stays) expect(difference).toBeLessThan(rounding);
    else expect(difference).toBeGreaterThan(large);
  });

  test.each(['BN', 'IN'] as const)('with a bias leaves %s as without', (method) => {
    const stays = exact.includes(method) || atZero.includes(method);
    const difference = largestDifference(method, id, 0, 1);
    if (stays) expect(difference).toBeLessThan(rounding);
    else expect(difference).toBeGreaterThan(large);
  });
});

test('at ε = 1e-5 the output of Layer Normalization changes by a trifle', () => {
  const difference = largestDifference('LN', 'weights-scaled', 1e-5);
  expect(difference).toBeGreaterThan(1e-8);
  expect(difference).toBeLessThan(1e-3);
});
