import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';
import type { Tensor } from '../../../src/core/index.ts';
import { drawn, expectClose, map, scales, seeds, shifts, tensors } from './property-tools.ts';

test('groupNorm with one group equals layerNorm over (C, H, W), affine map included', () => {
  fc.assert(
    fc.property(tensors, seeds, (x, seed) => {
      const channels = x.shape[1] ?? 0;
      const gamma = drawn(channels, seed);
      const beta = drawn(channels, seed + 1);
      const layer = core.layerNorm(x, { gamma, beta, affine: 'channel' });
      expect(core.groupNorm(x, { groups: 1, gamma, beta }).y).toEqual(layer.y);
    }),
  );
});

test('groupNorm with one channel in a group equals instanceNorm', () => {
  fc.assert(
    fc.property(tensors, (x) => {
      const groups = x.shape[1] ?? 0;
      expect(core.groupNorm(x, { groups })).toEqual(core.instanceNorm(x));
    }),
  );
});

test('batchNormTraining of one example equals instanceNorm', () => {
  fc.assert(
    fc.property(tensors, (x) => {
      const [, channels = 1, positions = 1] = x.shape;
      const shape = [1, channels, positions];
      const one = core.tensor(x.data.slice(0, channels * positions), shape);
      expect(core.batchNormTraining(one).y).toEqual(core.instanceNorm(one).y);
    }),
  );
});

const independent: [string, (x: Tensor) => Tensor][] = [
  ['layerNorm', (x) => core.layerNorm(x).y],
  ['channelLayerNorm', (x) => core.channelLayerNorm(x).y],
  ['instanceNorm', (x) => core.instanceNorm(x).y],
  ['groupNorm', (x) => core.groupNorm(x, { groups: 2 }).y],
  ['rmsNorm', (x) => core.rmsNorm(x, { trailing: 2 }).y],
  ['filterResponseNorm', (x) => core.filterResponseNorm(x).y],
  [
    'localResponseNorm',
    (x) => {
      const options = { size: 3, alpha: 1, beta: 0.75, k: 2, alphaDivisor: 'size' } as const;
      return core.localResponseNorm(x, options);
    },
  ],
  [
    'batchNormInference',
    (x) => core.batchNormInference(x, { running: core.initialRunning(x.shape[1] ?? 1) }),
  ],
];

test.each(independent)('%s of an example does not see the other examples', (_name, norm) => {
  fc.assert(
    fc.property(tensors, shifts, (x, shift) => {
      const size = x.data.length / (x.shape[0] ?? 1);
      const changed = map(x, (value, i) => (i < size ? value : value * 3 + shift));
      expect(norm(changed).data.slice(0, size)).toEqual(norm(x).data.slice(0, size));
    }),
  );
});

test('batchNormTraining of an example sees the other examples', () => {
  fc.assert(
    fc.property(tensors, (x) => {
      const size = x.data.length / (x.shape[0] ?? 1);
      const changed = map(x, (value, i) => (i < size ? value : value * 3 + 5));
      const [before, after] = [core.batchNormTraining(x).y, core.batchNormTraining(changed).y];
      expect(after.data.slice(0, size)).not.toEqual(before.data.slice(0, size));
    }),
  );
});

test('batchNormInference equals the folded affine map', () => {
  fc.assert(
    fc.property(tensors, seeds, (x, seed) => {
      const channels = x.shape[1] ?? 0;
      const [gamma, beta] = [drawn(channels, seed), drawn(channels, seed + 1)];
      const mean = drawn(channels, seed + 2);
      const running = { mean, variance: drawn(channels, seed + 3).map((v) => v * v + 0.1) };
      const { scale, shift } = core.foldBatchNorm(running, { gamma, beta });
      const positions = x.shape[2] ?? 1;
      const folded = map(x, (value, i) => {
        const channel = Math.floor(i / positions) % channels;
        return (scale[channel] ?? NaN) * value + (shift[channel] ?? NaN);
      });
      const y = core.batchNormInference(x, { running, gamma, beta });
      expectClose(y.data, folded.data, 1e-12);
    }),
  );
});

test('the gradient of batchNormTraining sums to 0 over a channel, and with x̂ to what ε leaves', () => {
  fc.assert(
    fc.property(tensors, seeds, (x, seed) => {
      const epsilon = 0.3;
      const dy = core.tensor(drawn(x.data.length, seed), x.shape);
      const { y, statistics } = core.batchNormTraining(x, { epsilon });
      const { dx, dgamma } = core.batchNormBackward(dy, x, statistics, { epsilon });
      const m = statistics.count;
      const sums = core.moments(dx, core.batchPartition(x.shape)).mean.map((mean) => mean * m);
      expectClose(sums, new Float64Array(sums.length), 1e-11);
      const products = map(dx, (value, i) => value * (y.data[i] ?? NaN));
      const along = core.moments(products, core.batchPartition(x.shape)).mean.map((v) => v * m);
      const expected = dgamma.map((value, channel) => {
        const variance = statistics.variance[channel] ?? NaN;
        return (value * epsilon) / Math.sqrt(variance + epsilon) ** 3;
      });
      expectClose(along, expected, 1e-10);
    }),
  );
});

test('weightNorm gives every output the length |g|, whatever the length of v', () => {
  fc.assert(
    fc.property(tensors, seeds, scales, (v, seed, scale) => {
      const g = drawn(v.shape[0] ?? 1, seed);
      const w = core.weightNorm(v, g);
      const { length } = core.l2Scaling(w);
      expectClose(length, g.map(Math.abs), 1e-13);
      expectClose(
        core.weightNorm(
          map(v, (value) => scale * value),
          g,
        ).data,
        w.data,
        1e-13,
      );
    }),
  );
});

test('the gradient of weightNorm by v is orthogonal to v', () => {
  fc.assert(
    fc.property(tensors, seeds, (v, seed) => {
      const g = drawn(v.shape[0] ?? 1, seed);
      const dw = core.tensor(drawn(v.data.length, seed + 1), v.shape);
      const { dv } = core.weightNormBackward(dw, v, g);
      const size = v.data.length / g.length;
      for (let row = 0; row < g.length; row += 1) {
        let [product, scale] = [0, 0];
        for (let i = row * size; i < (row + 1) * size; i += 1) {
          product += (dv.data[i] ?? NaN) * (v.data[i] ?? NaN);
          scale += Math.abs((dv.data[i] ?? NaN) * (v.data[i] ?? NaN));
        }
        expect(Math.abs(product)).toBeLessThanOrEqual(1e-13 * (1 + scale));
      }
    }),
  );
});

test('weightStandardization ignores shift and positive scale of a filter for ε = 0', () => {
  fc.assert(
    fc.property(tensors, scales, shifts, (w, scale, shift) => {
      const standardized = core.weightStandardization(w, { epsilon: 0 }).w;
      const moved = map(w, (value) => scale * value + shift);
      const again = core.weightStandardization(moved, { epsilon: 0 }).w;
      expectClose(again.data, standardized.data, 1e-9);
    }),
  );
});

test('spectralNorm after many iterations leaves the largest singular value 1', () => {
  fc.assert(
    fc.property(tensors, seeds, (w, seed) => {
      const u = drawn(w.shape[0] ?? 1, seed);
      const once = core.spectralNorm(w, { u, iterations: 500 });
      const again = core.spectralNorm(once.w, { u, iterations: 500 });
      expect(Math.abs(again.sigma - 1)).toBeLessThan(1e-2);
      const scaled = core.spectralNorm(
        map(w, (value) => 7 * value),
        { u, iterations: 500 },
      );
      expectClose(scaled.w.data, once.w.data, 1e-12);
    }),
    { numRuns: 10 },
  );
});

test('batchRenorm is Batch Normalization at rMax = 1, dMax = 0, and inference without limits', () => {
  fc.assert(
    fc.property(tensors, seeds, (x, seed) => {
      const channels = x.shape[1] ?? 0;
      const mean = drawn(channels, seed);
      const running = { mean, variance: drawn(channels, seed + 1).map((v) => v * v + 0.1) };
      const tight = core.batchRenorm(x, { running, rMax: 1, dMax: 0 });
      expectClose(tight.y.data, core.batchNormTraining(x).y.data, 1e-13);
      const free = core.batchRenorm(x, { running, rMax: Infinity, dMax: Infinity });
      expectClose(free.y.data, core.batchNormInference(x, { running }).data, 1e-12);
    }),
  );
});

test('a mask that keeps everything changes nothing', () => {
  fc.assert(
    fc.property(tensors, (x) => {
      const positions = (x.shape[0] ?? 1) * (x.shape[2] ?? 1);
      const all = new Uint8Array(positions).fill(1);
      const masked = core.maskedBatchNormTraining(x, all);
      const plain = core.batchNormTraining(x);
      expectClose(masked.y.data, plain.y.data, 1e-13);
    }),
  );
});

test('what stands at masked positions does not change the others', () => {
  fc.assert(
    fc.property(tensors, shifts, (x, shift) => {
      const [n = 1, , p = 1] = x.shape;
      const mask = Uint8Array.from({ length: n * p }, (_, i) => (i % p === p - 1 ? 0 : 1));
      const kept = (_: number, i: number) => i % p !== p - 1;
      const padded = map(x, (value, i) => (kept(value, i) ? value : shift));
      const [before, after] = [x, padded].map((t) => core.maskedBatchNormTraining(t, mask).y.data);
      expect(after?.filter(kept)).toEqual(before?.filter(kept));
    }),
  );
});

test('switchableNorm with all weight on one normalization equals it', () => {
  fc.assert(
    fc.property(tensors, (x) => {
      const expected = [core.instanceNorm(x), core.layerNorm(x), core.batchNormTraining(x)];
      for (const [k, { y }] of expected.entries()) {
        const logits = new Float64Array(3);
        logits[k] = 1000;
        const options = { meanLogits: logits, varianceLogits: logits };
        expectClose(core.switchableNorm(x, options).y.data, y.data, 1e-12);
      }
    }),
  );
});

test('adaptiveInstanceNorm gives the mean and the deviation of the style', () => {
  fc.assert(
    fc.property(tensors, seeds, (x, seed) => {
      const style = core.tensor(drawn(x.data.length, seed), x.shape);
      const { y, styleStatistics } = core.adaptiveInstanceNorm(x, style, { epsilon: 0 });
      const partition = core.instancePartition(x.shape);
      const [before, after] = [core.moments(x, partition), core.moments(y, partition)];
      // A channel that hardly varies about a mean loses digits when the mean is taken off.
      const lost = before.mean.map((mean, i) => mean / Math.sqrt(before.variance[i]!));
      const tolerance = 1e-13 * Math.max(1, ...lost.map(Math.abs));
      expectClose(after.mean, styleStatistics.mean, tolerance);
      expectClose(after.variance, styleStatistics.variance, tolerance);
    }),
  );
});

test('localResponseNorm with alpha 0 and k 1 changes nothing', () => {
  fc.assert(
    fc.property(tensors, (x) => {
      const options = { size: 3, alpha: 0, beta: 0.75, k: 1, alphaDivisor: 'one' } as const;
      expect(core.localResponseNorm(x, options).data).toEqual(x.data);
    }),
  );
});

test('min-max scaling runs from 0 to 1, robust scaling from quartile to quartile in 1', () => {
  fc.assert(
    fc.property(tensors, (x) => {
      const table = core.tensor(x.data, [x.data.length / 2, 2]);
      const { y } = core.minMaxScaling(table);
      expect(Math.min(...y.data)).toBe(0);
      expect(Math.max(...y.data)).toBeCloseTo(1, 14);
      const { y: robust } = core.robustScaling(table);
      const again = core.robustScaling(robust);
      expectClose(again.offset, Float64Array.of(0, 0), 1e-12);
      expectClose(again.scale, Float64Array.of(1, 1), 1e-12);
    }),
  );
});
