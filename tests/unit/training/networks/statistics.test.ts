import { describe, expect, test } from 'vitest';
import { createRandom, type RunningOptions } from '../../../../src/core/index.ts';
import { denseNetwork } from '../../../../src/training/networks/dense-network.ts';
import type { Mode } from '../../../../src/training/networks/layer.ts';
import { normalizations } from '../../../../src/training/networks/normalizations/options.ts';
import { createParameters } from '../../../../src/training/networks/parameters.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';

const kernels = plainKernels();

/** One hidden layer with Batch Normalization, for batches of this size. */
function build(examples: number, running: Partial<RunningOptions> = {}) {
  const parameters = createParameters(kernels);
  const { batch } = normalizations;
  const normalization = { ...batch, running: { ...batch.running, ...running } };
  const options = { hidden: [3], classes: 2, normalization };
  const networkFor = (size: number) =>
    denseNetwork(kernels, parameters, [size, 2], options, createRandom(6));
  const network = networkFor(examples);
  const random = createRandom(8);
  for (const i of network.input.data.keys()) network.input.data[i] = random.normal();
  return { network, networkFor, parameters };
}

function runningAfter(mode: Mode, running: Partial<RunningOptions> = {}) {
  const { network, parameters } = build(4, running);
  network.forward(mode);
  return parameters.running.get('norm0');
}

describe('running statistics', () => {
  test('move in training only', () => {
    const first = { mean: new Float64Array(3), variance: new Float64Array(3).fill(1) };
    expect(runningAfter('batch')).toEqual(first);
    expect(runningAfter('running')).toEqual(first);
    expect(runningAfter('train')).not.toEqual(first);
  });

  test('move alike by both conventions of momentum', () => {
    const found = runningAfter('train', { momentum: 0.25, convention: 'new-weight' });
    const other = runningAfter('train', { momentum: 0.75, convention: 'old-weight' });
    expect(found).toEqual(other);
  });

  test('stay finite with batches of one, where n − 1 is 0', () => {
    const { network, parameters } = build(1);
    network.forward('train');
    network.backward();
    expect(parameters.running.get('norm0')?.variance).toEqual(new Float64Array(3).fill(0.9));
    for (const { gradient } of parameters.all) {
      for (const slope of gradient.data) expect(slope).not.toBeNaN();
    }
  });
});

describe('networks on one store', () => {
  test('are one network: what one learns, the other knows', () => {
    const { network, networkFor, parameters } = build(4);
    const single = networkFor(1);
    expect(parameters.all.map(({ name }) => name)).toEqual([
      'dense0.weight',
      'dense0.bias',
      'norm0.gamma',
      'norm0.beta',
      'logits.weight',
      'logits.bias',
    ]);
    network.forward('train');
    network.forward('running');
    single.input.data.set(network.input.data.subarray(2, 4));
    single.forward('running');
    const [logits] = network.layers.slice(-1);
    const [alone] = single.layers.slice(-1);
    expect(alone?.output.value.data).toEqual(logits?.output.value.data.slice(2, 4));
  });

  test('must agree on shapes', () => {
    const { parameters } = build(4);
    expect(() => parameters.take('norm0.gamma', [4], () => undefined)).toThrow(RangeError);
  });
});

test('a normalization shows the statistics that it took, and none with running ones', () => {
  const { network } = build(4);
  const norm = network.layers.find(({ name }) => name === 'norm0');
  network.forward('batch');
  expect(norm?.statistics?.()?.mean).toHaveLength(3);
  network.forward('running');
  expect(norm?.statistics?.()).toBeUndefined();
});
