import { expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';

const x = core.tensor([1, 2, 3, 4, 5, 6], [3, 2]);
const images = core.tensor([1, 2, 3, 4, 5, 6], [1, 2, 3]);
const single = core.tensor([1, 2, 3, 4, 5, 6], [3, 2], 'float32');
const running = core.initialRunning(2);
const { statistics } = core.batchNormTraining(x);
const plain = [1, 2] as unknown as Float64Array;
const response = { size: 3, alpha: 1, beta: 0.75, k: 2, alphaDivisor: 'size' } as const;
const sets = core.batchPartition([3, 2]);
const masked = core.maskedStatistics(x, Uint8Array.of(1, 1, 0));
const rows = core.weightStandardization(x).statistics;
const switched = core.switchableNorm(images);
const word = 'other' as never;

/** What is wrong, how it is called, and what the error says. */
const mistakes: [string, () => unknown, string][] = [
  [
    'a negative epsilon',
    () => core.batchNormTraining(x, { epsilon: -1 }),
    'epsilon must be a finite number >= 0: epsilon = -1',
  ],
  [
    'an epsilon that is not a number',
    () => core.layerNorm(x, { epsilon: NaN }),
    'epsilon must be a finite number >= 0: epsilon = NaN',
  ],
  [
    'a gamma of another length',
    () => core.batchNormTraining(x, { gamma: new Float64Array(3) }),
    'gamma must have 2 elements: gamma.length = 3',
  ],
  [
    'a plain array as beta',
    () => core.groupNorm(x, { groups: 1, beta: plain }),
    'beta must be a Float32Array or Float64Array: beta is Array',
  ],
  [
    'an output of another type',
    () => core.instanceNorm(images, { out: new Float32Array(6) }),
    "out must have the input's type, Float64Array: out is Float32Array",
  ],
  [
    'an output of another length',
    () => core.rmsNorm(x, { out: new Float64Array(5) }),
    'out must have 6 elements: out.length = 5',
  ],
  [
    'groups that do not divide C',
    () => core.groupNorm(x, { groups: 3 }),
    'groups must divide C: groups = 3, C = 2',
  ],
  [
    'too many trailing axes',
    () => core.layerNorm(x, { trailing: 3 }),
    'trailing must be an integer from 1 to 2: trailing = 3',
  ],
  [
    'an unknown kind of affine map',
    () => core.layerNorm(x, { affine: word }),
    "affine must be 'element' or 'channel': affine = other",
  ],
  [
    'a tensor whose data does not fit its shape',
    () => core.batchNormTraining({ data: new Float64Array(5), shape: [3, 2] }),
    'x.data must have 6 elements: x.data.length = 5',
  ],
  [
    'a gradient of another shape',
    () => core.batchNormBackward(core.tensor(x.data, [2, 3]), x, statistics),
    'dy.shape must be [3, 2]: dy.shape = [2, 3]',
  ],
  [
    'a gradient of another type',
    () => core.batchNormBackward(single, x, statistics),
    "dy.data must have the input's type, Float64Array: dy.data is Float32Array",
  ],
  [
    'statistics of another partition',
    () => core.layerNormBackward(x, x, statistics),
    'statistics.mean must have 3 elements: statistics.mean.length = 2',
  ],
  [
    'running statistics of other channels',
    () => core.batchNormInference(x, { running: core.initialRunning(3) }),
    'running.mean must have 2 elements: running.mean.length = 3',
  ],
  [
    'a momentum above 1',
    () => {
      const options = { momentum: 1.5, convention: 'new-weight', divisor: 'n' } as const;
      return core.updateRunning(running, statistics, options);
    },
    'momentum must be from 0 to 1: momentum = 1.5',
  ],
  [
    'an unknown convention',
    () => {
      const options = { momentum: 0.1, convention: word, divisor: 'n' } as const;
      return core.updateRunning(running, statistics, options);
    },
    "convention must be 'new-weight' or 'old-weight': convention = other",
  ],
  [
    'an unbiased variance of one value',
    () => {
      const one = core.batchNormTraining(core.tensor([1, 2], [1, 2])).statistics;
      const options = { momentum: 0.1, convention: 'new-weight', divisor: 'n-1' } as const;
      return core.updateRunning(running, one, options);
    },
    "statistics.count must be at least 2 for divisor 'n-1': statistics.count = 1",
  ],
  [
    'no channels',
    () => core.initialRunning(0),
    'channels must be a positive integer: channels = 0',
  ],
  [
    'a mask of another length',
    () => core.maskedBatchNormTraining(x, new Uint8Array(6)),
    'mask must be a Uint8Array of 3 elements: mask.length = 6',
  ],
  [
    'a mask that keeps nothing',
    () => core.maskedBatchNormTraining(x, new Uint8Array(3)),
    'mask must keep at least one position: it keeps 0',
  ],
  [
    'a length for each output where there is one',
    () => core.weightNorm(x, new Float64Array(3), { per: 'whole' }),
    'g must have 1 elements: g.length = 3',
  ],
  [
    'iterations that are not an integer',
    () => core.spectralNorm(x, { u: new Float64Array(3), iterations: 0.5 }),
    'iterations must be an integer >= 0: iterations = 0.5',
  ],
  [
    'an rMax below 1',
    () => core.batchRenorm(x, { running, rMax: 0.5, dMax: 0 }),
    'rMax must be at least 1: rMax = 0.5',
  ],
  [
    'a window of no channels',
    () => core.localResponseNorm(x, { ...response, size: 0 }),
    'size must be a positive integer: size = 0',
  ],
  [
    'a style of other channels',
    () => core.adaptiveInstanceNorm(x, core.tensor([1, 2, 3], [3, 1])),
    'style.shape must begin with [3, 2]: style.shape = [3, 1]',
  ],
  [
    'logits of another length',
    () => core.switchableNorm(images, { meanLogits: new Float64Array(2) }),
    'meanLogits must have 3 elements: meanLogits.length = 2',
  ],
  [
    'a table with spatial axes',
    () => core.minMaxScaling(core.tensor(x.data, [1, 2, 3])),
    'x must be a table [N, F]: x.shape = [1, 2, 3]',
  ],
  [
    'an unknown divisor',
    () => core.zScoreScaling(x, { divisor: word }),
    "divisor must be 'n' or 'n-1': divisor = other",
  ],
  [
    'an epsilon that is text',
    () => core.batchNormTraining(x, { epsilon: '1e-5' as never }),
    'epsilon must be a finite number >= 0: epsilon = 1e-5',
  ],
  [
    'a mask of booleans',
    () => core.maskedBatchNormTraining(x, [true, true, false] as never),
    'mask must be a Uint8Array of 3 elements: mask is Array',
  ],
  [
    'a short mask in the backward step',
    () => core.maskedBatchNormBackward(x, x, Uint8Array.of(1), masked),
    'mask must be a Uint8Array of 3 elements: mask.length = 1',
  ],
  [
    'a mask of booleans in the backward step',
    () => core.maskedBatchNormBackward(x, x, [true, true, false] as never, masked),
    'mask must be a Uint8Array of 3 elements: mask is Array',
  ],
  [
    'another mask in the backward step',
    () => core.maskedBatchNormBackward(x, x, Uint8Array.of(1, 1, 1), masked),
    'statistics.count must be 3: statistics.count = 2',
  ],
  [
    "a mask's statistics in the backward step of the whole batch",
    () => core.batchNormBackward(x, x, masked),
    'statistics.count must be 3: statistics.count = 2',
  ],
  [
    'statistics of a part in the backward step of filters',
    () => core.weightStandardizationBackward(x, x, { ...rows, count: 3 }),
    'statistics.count must be 2: statistics.count = 3',
  ],
  [
    "a layer's statistics of a part of the example",
    () => core.switchableNormBackward(images, images, { ...switched, layer: switched.instance }),
    'forward.layer.mean must have 1 elements: forward.layer.mean.length = 2',
  ],
  [
    'instances of other images',
    () => {
      const instance = { ...switched.instance, count: 6 };
      return core.switchableNormBackward(images, images, { ...switched, instance });
    },
    'forward.instance.count must be 3: forward.instance.count = 6',
  ],
  [
    'a layout in which every element stands still',
    () => core.normalize(x, core.batchPartition([3, 2]), { length: 2, inner: 0 }),
    'parameters.inner must be a positive integer: parameters.inner = 0',
  ],
  [
    'a layout of more parameters than elements',
    () => core.normalize(x, core.batchPartition([3, 2]), { length: 4, inner: 1 }),
    'parameters.length must be a positive integer whose 1-fold divides the 6 elements: parameters.length = 4',
  ],
  [
    'such a layout in the backward step',
    () => core.normalizeBackward(x, x, statistics, sets, { length: 2, inner: 0 }),
    'parameters.inner must be a positive integer: parameters.inner = 0',
  ],
  [
    'a partition whose loops stand still',
    () => core.moments(x, { ...sets, run: 0 }),
    'partition.run must be a positive integer: partition.run = 0',
  ],
  [
    'a partition whose loops leave elements out',
    () => core.moments(x, { ...sets, repeats: 2 }),
    "partition's loops must visit 6 elements: blocks · repeats · rows · run = 4",
  ],
  [
    'a partition of fewer sets than its loops',
    () => core.setIndices({ ...sets, sets: 1 }),
    'partition must have 2 sets of 3 elements: sets = 1, elementsPerSet = 3',
  ],
  [
    'parameters of no trailing axis',
    () => core.trailingParameters([3, 2], 0),
    'trailing must be an integer from 1 to 2: trailing = 0',
  ],
  [
    'parameters of the channels of a vector',
    () => core.layerNorm(core.tensor([1, 2], [2]), { affine: 'channel' }),
    'shape must have at least 2 axes: shape = [2]',
  ],
  [
    'filters without weights',
    () => core.weightStandardization(core.tensor([1, 2], [2])),
    'w.shape must have at least 2 axes: w.shape = [2]',
  ],
  [
    'a mean square in single precision',
    () => core.rmsNormBackward(x, x, new Float32Array(3) as never),
    'meanSquare must be a Float64Array: meanSquare is Float32Array',
  ],
  [
    'logits in single precision',
    () => core.switchableNorm(images, { meanLogits: new Float32Array(3) as never }),
    'meanLogits must be a Float64Array: meanLogits is Float32Array',
  ],
  [
    'a gradient of a weight of another shape',
    () => core.weightNormBackward(core.tensor(x.data, [2, 3]), x, new Float64Array(3)),
    'dw.shape must be [3, 2]: dw.shape = [2, 3]',
  ],
  [
    'a part of a synchronized batch in single precision',
    () => core.synchronizeStatistics([{ ...statistics, variance: new Float32Array(2) as never }]),
    'parts[0].variance must be a Float64Array: parts[0].variance is Float32Array',
  ],
];

test.each(mistakes)('%s is named, with what was expected', (_name, call, message) => {
  expect(call).toThrow(message);
});

test('an error leaves the output as it was', () => {
  const out = new Float64Array(6).fill(7);
  const wrong = new Float64Array(5);
  expect(() => core.batchNormTraining(x, { out, gamma: wrong })).toThrow('gamma');
  expect(() => core.rmsNorm(x, { out, epsilon: -1 })).toThrow('epsilon');
  const buffers = { dx: out, dgamma: wrong };
  expect(() => core.batchNormBackward(x, x, statistics, { out: buffers })).toThrow('out.dgamma');
  expect(out).toEqual(new Float64Array(6).fill(7));
});
