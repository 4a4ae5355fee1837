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
import { loadMethods, methodName } from '../../../method-contract/load-methods.ts';
import { methodFiles } from '../../../method-contract/method-names.ts';
import { randomCase } from '../../../method-contract/random-case.ts';
import made from '../../../reference/snippets.json' with { type: 'json' };

const onActivations = [...fourNormalizations, ...laterNormalizations];
const methods = [...onActivations, ...weightMethods];

const running = { mean: given('mean').data, variance: given('variance').data };
const byName = new Map((await loadMethods(methodFiles())).map((method) => [method.name, method]));

/** The first example's output in training, with the second example as it is or moved. */
function firstOutput(id: string, movedBy: number): number[] {
  const method = byName.get(methodName(id));
  if (method === undefined) throw new Error(`tests/methods/${id}.ts is missing`);
  const drawn = randomCase(method, 1, [2, 4, 3, 3]);
  const main = method.main ?? 'x';
  const { data, shape } = drawn.inputs[main]!;
  const moved = data.map((value, i) => (i < data.length / 2 ? value : value + movedBy));
  const inputs = { ...drawn.inputs, [main]: core.tensor(moved, shape) };
  const y = method.run({ ...drawn, inputs })['y']!;
  return Array.from(y.subarray(0, y.length / 2));
}

test.each(onActivations)('$id depends on other examples as the table says', (method) => {
  const alone = firstOutput(method.id, 0);
  const same = firstOutput(method.id, 3).every((value, i) => Math.abs(value - alone[i]!) < 1e-12);
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
