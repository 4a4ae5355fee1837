import { describe, expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';

describe('where a root has no slope', () => {
  const outside = { epsilonPlace: 'outside', epsilon: 1e-5 } as const;

  test.each(['n', 'n-1'] as const)(
    'weightStandardizationBackward counts it as 0 (%s)',
    (divisor) => {
      const w = core.tensor([2, 2, 2], [1, 3]);
      const dy = core.tensor([1, 0, 0], [1, 3]);
      const options = { ...outside, divisor };
      const { statistics } = core.weightStandardization(w, options);
      const { data } = core.weightStandardizationBackward(dy, w, statistics, options);
      expect(Array.from(data, (value) => value.toFixed(2))).toEqual([
        '66666.67',
        '-33333.33',
        '-33333.33',
      ]);
    },
  );

  test('adaptiveInstanceNormBackward gives a flat style the gradient of its mean alone', () => {
    const x = core.tensor([1, 3], [1, 1, 2]);
    const style = core.tensor([5, 5, 5, 5], [1, 1, 4]);
    const forward = core.adaptiveInstanceNorm(x, style, { epsilon: 0 });
    expect(Array.from(forward.y.data)).toEqual([5, 5]);
    const dy = core.tensor([1, 3], [1, 1, 2]);
    const back = core.adaptiveInstanceNormBackward(dy, x, style, forward, { epsilon: 0 });
    expect(Array.from(back.dstyle.data)).toEqual([1, 1, 1, 1]);
    expect(Array.from(back.dx.data, Math.abs)).toEqual([0, 0]);
  });
});

describe('Switchable Normalization in inference', () => {
  const onBatch = Float64Array.of(0, 0, 1000);
  const logits = { meanLogits: onBatch, varianceLogits: onBatch };
  const running = core.initialRunning(1);
  const x = core.tensor([1, 3, 4, 9], [2, 1, 2]);
  const dy = core.tensor([1, 0, 0, 0], [2, 1, 2]);

  test('passes no gradient through running statistics', () => {
    const options = { ...logits, epsilon: 0 };
    const forward = core.switchableNorm(x, { ...options, running });
    const { dx } = core.switchableNormBackward(dy, x, forward, options);
    expect(Array.from(dx.data, (value) => value + 0)).toEqual([1, 0, 0, 0]);
    const own = { mean: 4.25, variance: 8.6875 };
    const training = core.switchableNorm(x, options);
    expect(training.batch.mean[0]).toBe(own.mean);
    expect(core.switchableNormBackward(dy, x, training, options).dx.data[1]).not.toBe(0);
  });

  test('has gradients that are central differences, in a mixture of all three', () => {
    const random = core.createRandom(4);
    const drawn = (length: number) => Float64Array.from({ length }, random.normal);
    const options = {
      meanLogits: drawn(3),
      varianceLogits: drawn(3),
      epsilon: 0.1,
      gamma: drawn(2),
    };
    const fixed = { mean: drawn(2), variance: Float64Array.of(0.7, 1.9) };
    const [images, gradient] = [drawn(12), drawn(12)].map((data) => core.tensor(data, [2, 2, 3]));
    if (images === undefined || gradient === undefined) throw new Error('both are drawn');
    const loss = () => {
      const { y } = core.switchableNorm(images, { ...options, running: fixed });
      return Array.from(y.data).reduce((sum, value, i) => sum + value * gradient.data[i]!, 0);
    };
    const forward = core.switchableNorm(images, { ...options, running: fixed });
    const back = core.switchableNormBackward(gradient, images, forward, options);
    const pairs = [
      [images.data, back.dx.data],
      [options.meanLogits, back.dmeanLogits],
      [options.varianceLogits, back.dvarianceLogits],
    ] as const;
    for (const [values, gradients] of pairs) {
      for (const [i, value] of values.entries()) {
        const at = (step: number) => {
          values[i] = value + step;
          return loss();
        };
        const slope = (at(1e-5) - at(-1e-5)) / 2e-5;
        values[i] = value;
        expect(Math.abs(slope - (gradients[i] ?? NaN))).toBeLessThan(1e-8);
      }
    }
  });
});

describe('padding that is not a number', () => {
  const mask = Uint8Array.of(1, 1, 0);
  const back = (padding: number, ofPadding = 0) => {
    const x = core.tensor([1, 3, padding], [3, 1]);
    const { statistics } = core.maskedBatchNormTraining(x, mask);
    const dy = core.tensor([1, 0, ofPadding], [3, 1]);
    return core.maskedBatchNormBackward(dy, x, mask, statistics);
  };

  test.each([NaN, Infinity, -Infinity])('%d without a gradient changes no gradient', (padding) => {
    const expected = back(0);
    expect(back(padding)).toEqual(expected);
    expect(Array.from(expected.dx.data, Number.isFinite)).toEqual([true, true, true]);
    expect(expected.dx.data[2]).toBe(0);
  });

  test('counts where a gradient reaches it', () => {
    expect(back(NaN, 1).dgamma[0]).toBeNaN();
  });

  test('stays as it was in x', () => {
    const x = core.tensor([1, 3, NaN], [3, 1]);
    const { statistics } = core.maskedBatchNormTraining(x, mask);
    core.maskedBatchNormBackward(core.tensor([1, 0, 0], [3, 1]), x, mask, statistics);
    expect(Array.from(x.data)).toEqual([1, 3, NaN]);
  });
});
