import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import {
  batchPartition,
  channelParameters,
  channelPartition,
  createRandom,
  groupPartition,
  instancePartition,
  layerPartition,
  normalize,
  normalizeBackward,
  setIndices,
  tensor,
  trailingParameters,
  type FloatArray,
  type ParameterLayout,
  type Partition,
} from '../../../src/core/index.ts';

const CASES = 2000;
const EPSILON = 0.01;
const worst = { float32: 0, float64: 0 };

interface Case {
  readonly shape: readonly number[];
  readonly partition: Partition;
  readonly layout: ParameterLayout;
  readonly seed: number;
  readonly single: boolean;
}

/** Shapes that reach every kernel: short and long runs, one row and many, odd and even lengths. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    shape: fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(1, 2, 3, 4, 6, 8),
      fc.constantFrom(1, 2, 5, 7, 8, 9, 16, 33),
    ),
    kind: fc.constantFrom('batch', 'layer', 'rows', 'channel', 'instance', 'group', 'element'),
    seed: fc.nat({ max: 0xffffff }),
    single: fc.boolean(),
  })
  .map(({ shape, kind, ...rest }) => ({ shape, ...sets(kind, shape), ...rest }));

function sets(kind: string, shape: readonly [number, number, number]) {
  const layout = channelParameters(shape);
  const channels = shape[1];
  const groups = channels % 3 === 0 ? 3 : channels % 2 === 0 ? 2 : 1;
  if (kind === 'layer') return { partition: layerPartition(shape), layout };
  if (kind === 'element') {
    return { partition: layerPartition(shape), layout: trailingParameters(shape) };
  }
  if (kind === 'rows') {
    return { partition: layerPartition(shape, 1), layout: trailingParameters(shape, 1) };
  }
  if (kind === 'channel') return { partition: channelPartition(shape), layout };
  if (kind === 'instance') return { partition: instancePartition(shape), layout };
  if (kind === 'group') return { partition: groupPartition(shape, groups), layout };
  return { partition: batchPartition(shape), layout };
}

/** The forward and backward step by their formulas, element after element, from the sets. */
function definition(
  x: Float64Array,
  dy: Float64Array,
  gamma: Float64Array,
  beta: Float64Array,
  { partition, layout }: Case,
) {
  const set = setIndices(partition);
  const parameter = x.map((_, i) => Math.floor(i / layout.inner) % layout.length);
  const at = (values: ArrayLike<number>, i: number) => values[i] ?? NaN;
  const means = (value: (i: number) => number) => {
    const sums = new Float64Array(partition.sets);
    x.forEach((_, i) => (sums[at(set, i)]! += value(i) / partition.elementsPerSet));
    return (i: number) => at(sums, at(set, i));
  };
  const sumByParameter = (value: (i: number) => number) => {
    const sums = new Float64Array(layout.length);
    x.forEach((_, i) => (sums[at(parameter, i)]! += value(i)));
    return sums;
  };
  const mean = means((i) => at(x, i));
  const variance = means((i) => (at(x, i) - mean(i)) ** 2);
  const root = (i: number) => Math.sqrt(variance(i) + EPSILON);
  const normalized = x.map((value, i) => (value - mean(i)) / root(i));
  const g = dy.map((value, i) => value * at(gamma, at(parameter, i)));
  const gradient = means((i) => at(g, i));
  const product = means((i) => at(g, i) * at(normalized, i));
  return {
    y: normalized.map((v, i) => v * at(gamma, at(parameter, i)) + at(beta, at(parameter, i))),
    dx: g.map((v, i) => (v - gradient(i) - at(normalized, i) * product(i)) / root(i)),
    dgamma: sumByParameter((i) => at(dy, i) * at(normalized, i)),
    dbeta: sumByParameter((i) => at(dy, i)),
  };
}

function errorOf(actual: FloatArray, expected: FloatArray): number {
  expect(actual.length).toBe(expected.length);
  return Math.max(...Array.from(actual, (v, i) => Math.abs(v - (expected[i] ?? NaN))));
}

test('every kernel gives what the formulas give, for any shape, sets and parameters', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { shape, partition, layout, seed, single } = given;
      const { normal } = createRandom(seed);
      const size = shape.reduce((a, b) => a * b);
      const draw = (length: number) => Float64Array.from({ length }, normal);
      const typed = (values: Float64Array) =>
        tensor(single ? Float32Array.from(values) : values, shape);
      const [x, dy] = [typed(draw(size)), typed(draw(size))];
      const [gamma, beta] = [draw(layout.length), draw(layout.length)];
      const options = { gamma, beta, epsilon: EPSILON };
      const { y, statistics } = normalize(x, partition, layout, options);
      const back = normalizeBackward(dy, x, statistics, partition, layout, options);
      const [xs, dys] = [Float64Array.from(x.data), Float64Array.from(dy.data)];
      const expected = definition(xs, dys, gamma, beta, given);
      const error = Math.max(
        errorOf(y.data, expected.y),
        errorOf(back.dx.data, expected.dx),
        errorOf(back.dgamma, expected.dgamma),
        errorOf(back.dbeta, expected.dbeta),
      );
      const type = single ? 'float32' : 'float64';
      worst[type] = Math.max(worst[type], error);
      // 2^-24 of values up to about 100 in single.
      expect(error).toBeLessThan(single ? 1e-5 : 1e-11);
    }),
    { numRuns: CASES },
  );
});

afterAll(() => {
  console.log(
    `Kernels against the formulas: ${CASES} random cases; largest error ` +
      `${worst.float64.toExponential(1)} in double, ${worst.float32.toExponential(1)} in single`,
  );
});
