import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';
import type { Normalized, Partition, Tensor } from '../../../src/core/index.ts';
import { expectClose, map, scales, shifts, tensors } from './property-tools.ts';

/** The methods that take a mean away and divide by a deviation, with their sets. */
const centred: [
  string,
  (x: Tensor, epsilon: number) => Normalized,
  (shape: readonly number[]) => Partition,
][] = [
  [
    'batchNormTraining',
    (x, epsilon) => core.batchNormTraining(x, { epsilon }),
    core.batchPartition,
  ],
  ['layerNorm', (x, epsilon) => core.layerNorm(x, { epsilon }), core.layerPartition],
  [
    'channelLayerNorm',
    (x, epsilon) => core.channelLayerNorm(x, { epsilon }),
    core.channelPartition,
  ],
  ['instanceNorm', (x, epsilon) => core.instanceNorm(x, { epsilon }), core.instancePartition],
  [
    'groupNorm',
    (x, epsilon) => core.groupNorm(x, { groups: 2, epsilon }),
    (shape) => core.groupPartition(shape, 2),
  ],
];

test.each(centred)('%s gives every set mean 0 and variance σ² / (σ² + ε)', (_name, norm, sets) => {
  fc.assert(
    fc.property(tensors, fc.double({ min: 1e-3, max: 2, noNaN: true }), (x, epsilon) => {
      const { y, statistics } = norm(x, epsilon);
      const after = core.moments(y, sets(x.shape));
      expectClose(after.mean, new Float64Array(after.mean.length), 1e-12);
      const expected = statistics.variance.map((variance) => variance / (variance + epsilon));
      expectClose(after.variance, expected, 1e-12);
    }),
  );
});

test.each(centred)('%s with ε = 0 ignores a positive scale and a shift of its input', (_, norm) => {
  fc.assert(
    fc.property(tensors, scales, shifts, (x, scale, shift) => {
      const { y, statistics } = norm(x, 0);
      fc.pre(Math.min(...statistics.variance) > 1e-3);
      expectClose(
        norm(
          map(x, (value) => scale * value + shift),
          0,
        ).y.data,
        y.data,
        1e-8,
      );
    }),
  );
});

test.each(centred)('%s changes its sign with its input', (_name, norm) => {
  fc.assert(
    fc.property(tensors, (x) => {
      const { y } = norm(x, 1e-5);
      expectClose(
        norm(
          map(x, (value) => -value),
          1e-5,
        ).y.data,
        map(y, (v) => -v).data,
        0,
      );
    }),
  );
});

test.each(centred)('%s gives no value beyond √(m − 1)', (_name, norm, sets) => {
  fc.assert(
    fc.property(tensors, fc.double({ min: 1, max: 8, noNaN: true }), (x, power) => {
      const skewed = map(x, (value) => Math.sign(value) * Math.abs(value) ** power);
      const { y } = norm(skewed, 0);
      const bound = Math.sqrt(sets(x.shape).elementsPerSet - 1);
      for (const value of y.data) expect(Math.abs(value)).toBeLessThanOrEqual(bound * (1 + 1e-8));
    }),
  );
});

test.each(centred)('%s of single floats is that of doubles, rounded once', (_name, norm) => {
  fc.assert(
    fc.property(tensors, (x) => {
      const single = core.tensor(Float32Array.from(x.data), x.shape);
      const double = core.tensor(Float64Array.from(single.data), x.shape);
      expect(norm(single, 1e-5).y.data).toEqual(Float32Array.from(norm(double, 1e-5).y.data));
    }),
  );
});

test('rmsNorm with ε = 0 ignores a positive scale but not a shift', () => {
  fc.assert(
    fc.property(tensors, scales, (x, scale) => {
      const { y } = core.rmsNorm(x, { epsilon: 0 });
      const { y: scaled } = core.rmsNorm(
        map(x, (value) => scale * value),
        { epsilon: 0 },
      );
      expectClose(scaled.data, y.data, 1e-12);
      const { y: shifted } = core.rmsNorm(
        map(x, (value) => value + 3),
        { epsilon: 0 },
      );
      expect(Math.abs((shifted.data[0] ?? NaN) - (y.data[0] ?? NaN))).toBeGreaterThan(1e-6);
    }),
  );
});

test('rmsNorm equals layerNorm where the mean is 0', () => {
  fc.assert(
    fc.property(tensors, (x) => {
      const { y } = core.layerNorm(x, { trailing: 1, epsilon: 0 });
      expectClose(core.rmsNorm(y, { epsilon: 0 }).y.data, y.data, 1e-12);
    }),
  );
});
