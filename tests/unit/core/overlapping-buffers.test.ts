import { describe, expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';
import type { Tensor } from '../../../src/core/index.ts';

const shape = [2, 2, 2];
const values = [1, 3, 4, 9, 2, 8, 5, 7];
const response = { size: 1, alpha: 1, beta: 0.75, k: 2, alphaDivisor: 'size' } as const;
const running = core.initialRunning(2);
const limits = { running, rMax: 2, dMax: 1 };

type Forward = (x: Tensor, out: Float64Array) => Tensor;

/** Every method that takes a buffer for its result, [2, 2, 2] in and out. */
const forwards: Readonly<Record<string, Forward>> = {
  normalize: (x, out) => {
    const [sets, parameters] = [core.batchPartition(shape), core.channelParameters(shape)];
    return core.normalize(x, sets, parameters, { out }).y;
  },
  batchNormTraining: (x, out) => core.batchNormTraining(x, { out }).y,
  batchNormInference: (x, out) => core.batchNormInference(x, { running, out }),
  maskedBatchNormTraining: (x, out) =>
    core.maskedBatchNormTraining(x, new Uint8Array(4).fill(1), { out }).y,
  batchRenorm: (x, out) => core.batchRenorm(x, { ...limits, out }).y,
  layerNorm: (x, out) => core.layerNorm(x, { out }).y,
  channelLayerNorm: (x, out) => core.channelLayerNorm(x, { out }).y,
  instanceNorm: (x, out) => core.instanceNorm(x, { out }).y,
  adaptiveInstanceNorm: (x, out) => core.adaptiveInstanceNorm(x, whole(), { out }).y,
  groupNorm: (x, out) => core.groupNorm(x, { groups: 2, out }).y,
  switchableNorm: (x, out) => core.switchableNorm(x, { out }).y,
  rmsNorm: (x, out) => core.rmsNorm(x, { out }).y,
  filterResponseNorm: (x, out) => core.filterResponseNorm(x, { out }).y,
  localResponseNorm: (x, out) => core.localResponseNorm(x, { ...response, out }),
  dynamicTanh: (x, out) => core.dynamicTanh(x, 0.5, { out }),
  meanOnlyBatchNorm: (x, out) => core.meanOnlyBatchNorm(x, { out }).y,
  weightNorm: (x, out) => core.weightNorm(x, Float64Array.of(1, 2), { out }),
  weightStandardization: (x, out) => core.weightStandardization(x, { out }).w,
  spectralNorm: (x, out) => core.spectralNorm(x, { u: Float64Array.of(1, 0), out }).w,
  l2Scaling: (x, out) => core.l2Scaling(x, { out }).y,
  zScoreScaling: (x, out) => core.zScoreScaling(x, { out }).y,
  applyFeatureMap: (x, out) => {
    const map = { offset: Float64Array.of(1, 2), scale: Float64Array.of(3, 4) };
    return core.applyFeatureMap(x, map, { out });
  },
};

type Buffers = Record<'dx' | 'dgamma' | 'dbeta', Float64Array>;
type Backward = (dy: Tensor, x: Tensor, out: Partial<Buffers>) => Tensor;

/** Every backward step that takes buffers. */
const backwards: Readonly<Record<string, Backward>> = {
  batchNormBackward: (dy, x, out) =>
    core.batchNormBackward(dy, x, core.batchNormTraining(x).statistics, { out }).dx,
  batchNormInferenceBackward: (dy, x, out) =>
    core.batchNormInferenceBackward(dy, x, running, { out }).dx,
  maskedBatchNormBackward: (dy, x, out) => {
    const mask = new Uint8Array(4).fill(1);
    return core.maskedBatchNormBackward(dy, x, mask, core.maskedStatistics(x, mask), { out }).dx;
  },
  batchRenormBackward: (dy, x, out) =>
    core.batchRenormBackward(dy, x, core.batchRenorm(x, limits), { out }).dx,
  layerNormBackward: (dy, x, out) =>
    core.layerNormBackward(dy, x, core.layerNorm(x, perChannel).statistics, { ...perChannel, out })
      .dx,
  channelLayerNormBackward: (dy, x, out) =>
    core.channelLayerNormBackward(dy, x, core.channelLayerNorm(x).statistics, { out }).dx,
  instanceNormBackward: (dy, x, out) =>
    core.instanceNormBackward(dy, x, core.instanceNorm(x).statistics, { out }).dx,
  groupNormBackward: (dy, x, out) => {
    const { statistics } = core.groupNorm(x, { groups: 2 });
    return core.groupNormBackward(dy, x, statistics, { groups: 2, out }).dx;
  },
  switchableNormBackward: (dy, x, out) =>
    core.switchableNormBackward(dy, x, core.switchableNorm(x), { out }).dx,
  rmsNormBackward: (dy, x, out) =>
    core.rmsNormBackward(dy, x, core.rmsNorm(x).meanSquare, { out }).dx,
  filterResponseNormBackward: (dy, x, out) =>
    core.filterResponseNormBackward(dy, x, core.filterResponseNorm(x).meanSquare, { out }).dx,
  dynamicTanhBackward: (dy, x, out) => core.dynamicTanhBackward(dy, x, 0.5, { out }).dx,
  weightNormBackward: (dy, x, { dx, dgamma }) => {
    const out = { ...(dx ? { dv: dx } : {}), ...(dgamma ? { dg: dgamma } : {}) };
    return core.weightNormBackward(dy, x, Float64Array.of(1, 2), { out }).dv;
  },
  weightStandardizationBackward: (dy, x, { dx }) =>
    core.weightStandardizationBackward(dy, x, core.weightStandardization(x).statistics, {
      out: dx,
    }),
  spectralNormBackward: (dy, x, { dx }) => {
    const spectrum = core.spectralNorm(x, { u: Float64Array.of(1, 0) });
    return core.spectralNormBackward(dy, x, spectrum, { out: dx });
  },
  zScoreScalingBackward: (dy, x, { dx }) => core.zScoreScalingBackward(dy, x, { out: dx }),
  adaptiveInstanceNormBackward: (dy, x, { dx }) => {
    const forward = core.adaptiveInstanceNorm(x, whole());
    return core.adaptiveInstanceNormBackward(dy, x, whole(), forward, { out: { dx } }).dx;
  },
  l2ScalingBackward: (dy, x, { dx }) =>
    core.l2ScalingBackward(dy, x, core.l2Scaling(x).length, { out: dx }),
  localResponseNormBackward: (dy, x, { dx }) =>
    core.localResponseNormBackward(dy, x, { ...response, out: dx }),
};

const perChannel = { affine: 'channel' } as const;

/** The values in memory that has room for one more. */
function whole(): Tensor<Float64Array> {
  const data = new Float64Array(9).subarray(0, 8);
  data.set(values);
  return { data, shape };
}

/** The same memory from the second element on. */
const shifted = ({ data }: Tensor<Float64Array>) => new Float64Array(data.buffer, 8, 8);

describe.each(Object.entries(forwards))('%s', (_name, forward) => {
  test('may overwrite its input', () => {
    const x = whole();
    const expected = forward(whole(), new Float64Array(8)).data;
    expect(forward(x, x.data).data).toEqual(expected);
    expect(x.data).toEqual(expected);
  });

  test('refuses a buffer that shares only a part of its input', () => {
    const x = whole();
    const input = _name.startsWith('weight') ? (_name === 'weightNorm' ? 'v' : 'w') : 'x';
    const named = _name === 'spectralNorm' ? 'w' : input;
    expect(() => forward(x, shifted(x))).toThrow(
      `out must be ${named}.data itself or share no memory with ${named}.data: ` +
        `in one buffer out is bytes 8 to 71, ${named}.data is bytes 0 to 63`,
    );
    expect([...x.data]).toEqual(values);
  });
});

describe.each(Object.entries(backwards))('%s', (name, backward) => {
  test('may overwrite either of its inputs', () => {
    const dy = () => core.tensor(Float64Array.of(2, -1, 3, 5, 0, 1, -4, 2), shape);
    const expected = backward(dy(), whole(), {}).data;
    const [x, gradient] = [whole(), dy()];
    expect(backward(dy(), x, { dx: x.data }).data).toEqual(expected);
    const dx = gradient.data as Float64Array;
    expect(backward(gradient, whole(), { dx }).data).toEqual(expected);
  });

  test('refuses buffers that share a part of an input, or each other', () => {
    const x = whole();
    const dy = core.tensor(values, shape);
    expect(() => backward(dy, x, { dx: shifted(x) })).toThrow(/itself or share no memory with/);
    if (/Standardization|spectral|Scaling|adaptive|localResponse/.test(name)) return;
    const dx = new Float64Array(8);
    const parts = { dx, dgamma: dx.subarray(0, 2) };
    expect(() => backward(dy, x, parts)).toThrow(
      name === 'weightNormBackward'
        ? 'out.dg must share no memory with out.dv'
        : 'out.dgamma must share no memory with out.dx',
    );
    expect(() => backward(dy, x, { dgamma: x.data.subarray(0, 2) })).toThrow('share no memory');
  });
});

test('a result may not overwrite parameters or statistics that are still read', () => {
  const x = core.tensor(values, [4, 2]);
  const memory = new Float64Array(8);
  const gamma = memory.subarray(2, 4);
  expect(() => core.batchNormTraining(x, { gamma, out: memory })).toThrow(
    'out must share no memory with gamma: in one buffer out is bytes 0 to 63, gamma is bytes 16 to 31',
  );
  const { statistics } = core.batchNormTraining(x);
  const kept = { ...statistics, mean: memory.subarray(0, 2) };
  expect(() => core.batchNormBackward(x, x, kept, { out: { dx: memory } })).toThrow(
    'out.dx must share no memory with statistics.mean',
  );
});

test('neighbours in one buffer are apart', () => {
  const memory = new Float64Array(16);
  memory.set(values);
  const x = core.tensor(memory.subarray(0, 8), [4, 2]);
  const out = memory.subarray(8);
  expect(core.batchNormTraining(x, { out }).y.data).toEqual(core.batchNormTraining(x).y.data);
});
