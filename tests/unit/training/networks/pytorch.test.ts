import { expect, test } from 'vitest';
import { createRandom } from '../../../../src/core/index.ts';
import { convolutionalNetwork } from '../../../../src/training/networks/convolutional-network.ts';
import { denseNetwork } from '../../../../src/training/networks/dense-network.ts';
import type { Kernels } from '../../../../src/training/networks/kernels.ts';
import { normalizations } from '../../../../src/training/networks/normalizations/options.ts';
import { adam } from '../../../../src/training/networks/optimization/adam.ts';
import { momentumDescent } from '../../../../src/training/networks/optimization/momentum.ts';
import { createParameters } from '../../../../src/training/networks/parameters.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';
import { recurrentNetwork } from '../../../../src/training/networks/recurrent-network.ts';
import { loadSimdKernels } from '../../../../src/training/wasm/load-simd-kernels.ts';
import { readReference, type TrainedCase } from './reference.ts';

const reference = readReference();
const shapes: Readonly<Record<string, readonly number[]>> = {
  pictures: [6, 1, 7, 7],
  points: [6, 5],
  sequences: [6, 4, 3],
};

/** Builds the case's network, with PyTorch's first weights. */
function build(given: TrainedCase, kernels: Kernels) {
  const parameters = createParameters(kernels);
  const random = createRandom(1);
  const shape = shapes[given.inputs]!;
  const normalization = {
    ...normalizations[given.normalization],
    groups: 2,
    limits: { rMax: 3, dMax: 5, steps: 4 },
  };
  const network = {
    convolutional: () => {
      const options = { filters: [4, 4], poolAfter: [0], classes: 3, normalization };
      return convolutionalNetwork(kernels, parameters, shape, options, random);
    },
    dense: () => {
      const options = { hidden: [4, 4], classes: 3, normalization };
      return denseNetwork(kernels, parameters, shape, options, random);
    },
    recurrent: () => {
      const { cell = 'simple' } = given;
      const kind = given.normalization as 'none' | 'layer' | 'batch';
      const step = { ...normalization, kind, trainedSteps: 4 };
      const options = { cell, units: 4, outputs: 3, normalization: step };
      return recurrentNetwork(kernels, parameters, shape, options, random);
    },
  }[given.network]();
  for (const { name, value } of parameters.all) value.data.set(given.first[name] ?? [NaN]);
  const optimizer =
    given.optimizer === 'adam'
      ? adam(kernels, parameters.all)
      : momentumDescent(kernels, parameters.all, { momentum: 0.9, weightDecay: 0.01 });
  return { network, parameters, optimizer };
}

/** The largest difference between two lists, relative to the largest number of the second. */
function distance(found: ArrayLike<number>, expected: readonly number[]): number {
  expect(found.length).toBe(expected.length);
  const largest = Math.max(...expected.map(Math.abs), 1e-3);
  return Math.max(...expected.map((value, i) => Math.abs(value - (found[i] ?? NaN)))) / largest;
}

const cases = reference.cases.map((given) => ({
  ...given,
  title: [given.network, given.cell, given.normalization, given.optimizer].join(' '),
}));

// In double both compute the same to the digits that the file keeps. In single our sums are rounded
// once, each step's error is some 1e-7 of a weight, and ten steps carry it on.
test.each([
  { name: 'double', kernels: plainKernels('float64'), tolerance: 1e-9 },
  { name: 'single', kernels: plainKernels('float32'), tolerance: 2e-4 },
  { name: 'single, with SIMD,', kernels: await loadSimdKernels(16_000_000), tolerance: 2e-4 },
])('ten steps in $name end where PyTorch ends', ({ kernels, tolerance }) => {
  for (const given of cases) {
    const { network, parameters, optimizer } = build(given, kernels);
    const names = parameters.all.map(({ name }) => name);
    expect(names.toSorted(), given.title).toEqual(Object.keys(given.last).toSorted());
    const losses = given.losses.map((_, step) => {
      network.input.data.set(reference.inputs[given.inputs]![step % 2]!);
      network.loss.labels.set(reference.labels[step % 2]!);
      const { loss } = network.forward('train');
      network.backward();
      optimizer(given.optimizer === 'adam' ? 0.01 : 0.05);
      return loss;
    });
    expect(distance(losses, given.losses), given.title).toBeLessThan(tolerance);
    for (const { name, value } of parameters.all) {
      const title = `${given.title}: ${name}`;
      expect(distance(value.data, given.last[name]!), title).toBeLessThan(tolerance);
    }
    expect([...parameters.running.keys()].toSorted()).toEqual(
      Object.keys(given.running).toSorted(),
    );
    for (const [name, { mean, variance }] of parameters.running) {
      expect(distance(mean, given.running[name]!.mean), given.title).toBeLessThan(tolerance);
      expect(distance(variance, given.running[name]!.variance), given.title).toBeLessThan(
        tolerance,
      );
    }
  }
});
