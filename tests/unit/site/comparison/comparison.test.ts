import { describe, expect, test } from 'vitest';
import * as core from '../../../../src/core/index.ts';
import {
  fourNormalizations,
  laterNormalizations,
} from '../../../../src/site/comparison/compared-activations.ts';
import { weightMethods } from '../../../../src/site/comparison/compared-weights.ts';
import {
  countedShape,
  statisticsCounts,
} from '../../../../src/site/comparison/statistics-counts.ts';
import { snippetMethods } from '../../../../src/site/code/snippets.ts';
import { given } from '../../../../src/snippets/given.ts';
import made from '../../../reference/snippets.json' with { type: 'json' };

const onActivations = [...fourNormalizations, ...laterNormalizations];
const methods = [...onActivations, ...weightMethods];

const running = { mean: given('mean').data, variance: given('variance').data };
const style = given('style');

/** A method in training: of images, of shape [N, C, H, W]. */
const inTraining: Readonly<Record<string, (x: core.Tensor) => core.Tensor>> = {
  'batch-norm': (x) => core.batchNormTraining(x).y,
  'layer-norm': (x) => core.channelLayerNorm(x).y,
  'instance-norm': (x) => core.instanceNorm(x).y,
  'group-norm': (x) => core.groupNorm(x, { groups: 2 }).y,
  'batch-renorm': (x) => core.batchRenorm(x, { running, rMax: 1.5, dMax: 0.5 }).y,
  'adaptive-instance-norm': (x) => core.adaptiveInstanceNorm(x, style).y,
  'rms-norm': (x) => core.rmsNorm(x).y,
  'filter-response-norm': (x) => core.filterResponseNorm(x).y,
  'dynamic-tanh': (x) => core.dynamicTanh(x, 0.5),
};

/** The first example's output, alone in its batch or with others. */
function firstOutput(method: string, x: core.Tensor): number[] {
  const y = inTraining[method]!(x).data;
  return Array.from(y.subarray(0, y.length / x.shape[0]!));
}

test.each(onActivations)('$id depends on other examples as the table says', (method) => {
  const x = given('images');
  const moved = core.tensor(
    x.data.map((value, i) => (i < x.data.length / 2 ? value : value + 3)),
    x.shape,
  );
  const same = firstOutput(method.id, x).every((value, i) => {
    return Math.abs(value - firstOutput(method.id, moved)[i]!) < 1e-12;
  });
  expect(same).toBe(!method.dependsOnBatch);
});

test('Batch Normalization is another function in inference, the others that see the batch, too', () => {
  const x = given('images');
  const fixed = core.batchNormInference(x, { running });
  expect(Array.from(fixed.data)).not.toEqual(Array.from(core.batchNormTraining(x).y.data));
  for (const { dependsOnBatch, sameInInference } of onActivations) {
    expect(sameInInference).toBe(!dependsOnBatch);
  }
});

test('Batch Renormalization without limits is the same function in both', () => {
  const x = given('images');
  const options = { running, rMax: 1e9, dMax: 1e9 };
  const fixed = core.batchNormInference(x, { running });
  const free = core.batchRenorm(x, options).y;
  for (const [i, value] of fixed.data.entries()) expect(free.data[i]).toBeCloseTo(value, 9);
});

test.each(onActivations.filter(({ learnedCount }) => learnedCount))(
  "$id learns and keeps as many numbers as PyTorch's layer",
  ({ code, learnedCount, stateCount }) => {
    const counted: Readonly<Record<string, { pytorch: object }>> = made.methods;
    const channels = 4;
    expect(counted[code]!.pytorch).toMatchObject({
      learned: learnedCount?.(channels),
      kept: stateCount?.(channels),
    });
  },
);

describe('the table', () => {
  test('names every method once, with its code', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
    expect(snippetMethods).toEqual(expect.arrayContaining(methods.map(({ code }) => code)));
  });

  test('counts every value of the tensor in one mean of each method', () => {
    const size = countedShape.reduce((product, length) => product * length, 1);
    for (const { sets, values } of statisticsCounts()) expect(sets * values).toBe(size);
    expect(statisticsCounts().map(({ sets }) => sets)).toEqual([64, 32, 100352, 2048, 1024]);
  });
});
