import { expect, test } from 'vitest';
import {
  batchNormBackward,
  batchNormInference,
  batchNormTraining,
  initialRunning,
  synchronizeStatistics,
  tensor,
  updateRunning,
} from '../../../src/core/index.ts';

test('batchNormTraining follows equations (1) and (2) on numbers worked by hand', () => {
  const { y, statistics } = batchNormTraining(tensor([1, 2, 4, 5], [4, 1]), { epsilon: 0 });
  expect(statistics.mean).toEqual(Float64Array.of(3));
  expect(statistics.variance).toEqual(Float64Array.of(2.5));
  expect(statistics.count).toBe(4);
  const expected = [-2, -1, 1, 2].map((difference) => difference / Math.sqrt(2.5));
  for (const [i, value] of expected.entries()) expect(y.data[i]).toBeCloseTo(value, 14);
});

test('batchNormTraining scales by gamma, shifts by beta and adds epsilon under the root', () => {
  const { y } = batchNormTraining(tensor([1, 5], [2, 1]), {
    gamma: Float64Array.of(10),
    beta: Float64Array.of(100),
    epsilon: 12,
  });
  expect([...y.data]).toEqual([95, 105]);
});

test('batchNormTraining takes each channel of an image batch over examples and positions', () => {
  const x = tensor([0, 2, 10, 30, 4, 6, 50, 70], [2, 2, 1, 2]);
  const { statistics } = batchNormTraining(x);
  expect(statistics.mean).toEqual(Float64Array.of(3, 40));
  expect(statistics.variance).toEqual(Float64Array.of(5, 500));
  expect(statistics.count).toBe(4);
});

test('a batch of one gives beta whatever x is, and a gradient of exactly 0', () => {
  for (const value of [-3.7, 0.1, 1e6]) {
    const x = tensor([value], [1, 1]);
    const options = { gamma: Float64Array.of(1.3) };
    const { y, statistics } = batchNormTraining(x, { ...options, beta: Float64Array.of(0.7) });
    expect(y.data).toEqual(Float64Array.of(0.7));
    const { dx } = batchNormBackward(tensor([5.1], [1, 1]), x, statistics, options);
    expect(dx.data[0]).toBe(0);
  }
});

test('a batch of one with epsilon 0 gives 0 / 0 = NaN', () => {
  expect(batchNormTraining(tensor([3], [1, 1]), { epsilon: 0 }).y.data[0]).toBeNaN();
});

test('batchNormInference uses the running statistics only', () => {
  const running = { mean: Float64Array.of(3), variance: Float64Array.of(4) };
  const y = batchNormInference(tensor([7, 1], [2, 1]), {
    running,
    epsilon: 0,
    gamma: Float64Array.of(3),
    beta: Float64Array.of(1),
  });
  expect([...y.data]).toEqual([7, -2]);
});

test('updateRunning weighs the new batch by PyTorch and the old value by Keras', () => {
  const { statistics } = batchNormTraining(tensor([1, 3], [2, 1])); // mean 2, variance 1
  const pytorch = { momentum: 0.25, convention: 'new-weight', divisor: 'n-1' } as const;
  const keras = { momentum: 0.25, convention: 'old-weight', divisor: 'n' } as const;
  expect(updateRunning(initialRunning(1), statistics, pytorch)).toEqual({
    mean: Float64Array.of(0.5),
    variance: Float64Array.of(1.25),
  });
  expect(updateRunning(initialRunning(1), statistics, keras)).toEqual({
    mean: Float64Array.of(1.5),
    variance: Float64Array.of(1),
  });
});

test('batchNormBackward follows the formula on numbers worked by hand', () => {
  // σ² + ε = 4, x̂ = (−1, 1) / 2, Σ dy = 4, Σ dy x̂ = 1.
  const x = tensor([1, 3], [2, 1]);
  const { statistics } = batchNormTraining(x, { epsilon: 3 });
  const { dx, dgamma, dbeta } = batchNormBackward(tensor([1, 3], [2, 1]), x, statistics, {
    epsilon: 3,
    gamma: Float64Array.of(2),
  });
  expect(dbeta).toEqual(Float64Array.of(4));
  expect(dgamma).toEqual(Float64Array.of(1));
  expect([...dx.data]).toEqual([-0.75, 0.75]);
});

test('results keep the type of the input and go to the given buffers', () => {
  const x = tensor([1, 3], [2, 1], 'float32');
  const out = new Float32Array(2);
  const { y, statistics } = batchNormTraining(x, { out });
  expect(y.data).toBe(out);
  const buffers = {
    dx: new Float32Array(2),
    dgamma: new Float32Array(1),
    dbeta: new Float32Array(1),
  };
  const gradients = batchNormBackward(x, x, statistics, { out: buffers });
  expect(gradients.dx.data).toBe(buffers.dx);
  expect(gradients.dgamma).toBe(buffers.dgamma);
  expect(gradients.dbeta).toBe(buffers.dbeta);
});

test('synchronizeStatistics gives the statistics of all values from those of equal parts', () => {
  const parts = [tensor([1, 2], [2, 1]), tensor([4, 5], [2, 1])].map(
    (x) => batchNormTraining(x).statistics,
  );
  expect(synchronizeStatistics(parts)).toEqual({
    mean: Float64Array.of(3),
    variance: Float64Array.of(2.5),
    count: 4,
  });
});

test('synchronizeStatistics takes at least one part, and parts of equal counts only', () => {
  const one = batchNormTraining(tensor([1], [1, 1])).statistics;
  const two = batchNormTraining(tensor([1, 2], [2, 1])).statistics;
  expect(() => synchronizeStatistics([])).toThrow('at least one');
  expect(() => synchronizeStatistics([one, two])).toThrow('equal counts');
});
