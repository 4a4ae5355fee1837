import { expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';

const x = core.tensor([1, 2, 3, 4, 5, 6], [3, 2]);
const images = core.tensor([1, 2, 3, 4, 5, 6], [1, 2, 3]);

/** The methods over positions, on [N, C], which has none: every set would be one number. */
const overPositions: [string, (x: core.Tensor) => unknown][] = [
  ['instancePartition', ({ shape }) => core.instancePartition(shape)],
  ['instanceNorm', (given) => core.instanceNorm(given)],
  ['adaptiveInstanceNorm', (given) => core.adaptiveInstanceNorm(given, given)],
  ['switchableNorm', (given) => core.switchableNorm(given)],
  ['filterResponseNorm', (given) => core.filterResponseNorm(given)],
];

test.each(overPositions)('%s refuses a shape without positions', (_name, call) => {
  expect(() => call(x)).toThrow('shape must have at least 3 axes: shape = [3, 2]');
  expect(() => call(core.tensor(x.data, [3, 2, 1]))).not.toThrow();
});

/** What Adaptive Instance Normalization says to a gradient or a style of another kind. */
const otherKinds: [string, unknown, string][] = [
  ['of single precision', new Float32Array(6), 'Float64Array: $ is Float32Array'],
  ['of integers', new Int32Array(6), 'must be a Float32Array or Float64Array: $ is Int32Array'],
  ['in a plain array', [1, 2, 3, 4, 5, 6], 'Float32Array or Float64Array: $ is Array'],
];

test.each(otherKinds)('adaptiveInstanceNormBackward refuses arrays %s', (_kind, data, message) => {
  const other = { data: data as Float64Array, shape: images.shape };
  const forward = core.adaptiveInstanceNorm(images, images);
  const named = (name: string) => message.replace('$', name);
  const withDy = () => core.adaptiveInstanceNormBackward(other, images, images, forward);
  const withStyle = () => core.adaptiveInstanceNormBackward(images, images, other, forward);
  expect(withDy).toThrow(TypeError);
  expect(withDy).toThrow(named('dy.data'));
  expect(withStyle).toThrow(named('style.data'));
  expect(() => core.adaptiveInstanceNorm(images, other)).toThrow(named('style.data'));
});
