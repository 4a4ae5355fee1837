import { expect, test } from 'vitest';
import type { Mode } from '../../../../src/training/networks/layer.ts';
import {
  normalizations,
  type NormalizationName,
} from '../../../../src/training/networks/normalizations/options.ts';
import {
  smallConvolutionalNetwork,
  smallDenseNetwork,
  smallRecurrentNetwork,
  type SmallNetwork,
} from './small-networks.ts';

const names = Object.keys(normalizations) as NormalizationName[];
/** What needs an axis besides examples and channels. */
const spatial: readonly NormalizationName[] = ['instance', 'filter-response', 'switchable'];
const modes = ['batch', 'running'] as const;

/** Compares every gradient with the central difference of the loss. */
function checkGradients({ network, parameters }: SmallNetwork, mode: Exclude<Mode, 'train'>): void {
  network.forward(mode);
  network.backward();
  const found = parameters.all.map(({ gradient }) => gradient.data.slice());
  const step = 2e-6;
  for (const [p, { name, value }] of parameters.all.entries()) {
    for (let i = 0; i < value.data.length; i += 1 + Math.floor(value.data.length / 40)) {
      const before = value.data[i]!;
      value.data[i] = before + step;
      const above = network.forward(mode).loss;
      value.data[i] = before - step;
      const below = network.forward(mode).loss;
      value.data[i] = before;
      // The differences' own error: step² of a third derivative, and some 1e-16 / step.
      expect(found[p]![i], `${name}[${i}]`).toBeCloseTo((above - below) / (2 * step), 7);
    }
  }
}

for (const mode of modes) {
  test.each(names)(`a convolutional net with %s has the right gradients, ${mode}`, (name) => {
    checkGradients(smallConvolutionalNetwork(normalizations[name], 'float64'), mode);
  });

  test.each(names.filter((name) => !spatial.includes(name)))(
    `a dense net with %s has the right gradients, ${mode}`,
    (name) => {
      checkGradients(smallDenseNetwork(normalizations[name], 'float64'), mode);
    },
  );

  test.each(['simple', 'long short-term'] as const)(
    `a %s cell has the right gradients through time, ${mode}`,
    (cell) => {
      for (const kind of ['none', 'layer', 'batch'] as const) {
        for (const outputs of [1, 3]) {
          const options = { ...normalizations.none, kind, trainedSteps: 3 };
          checkGradients(smallRecurrentNetwork(cell, options, outputs, 'float64'), mode);
        }
      }
    },
  );
}

test('the noise passes the gradient on by its own factors', () => {
  const { network } = smallConvolutionalNetwork(normalizations['noisy-batch'], 'float64');
  network.forward('train');
  network.backward();
  const outputs = new Map(network.layers.map(({ name, output }) => [name, output]));
  const [before, after] = [outputs.get('norm0'), outputs.get('noise0')];
  if (before === undefined || after === undefined) throw new Error('a layer is missing');
  const [x, y] = [before.value.data, after.value.data];
  const [dx, dy] = [before.gradient.data, after.gradient.data];
  for (const [i, slope] of dy.entries()) {
    if (slope === 0) continue;
    const [factor, shift] = [dx[i]! / slope, y[i]! - (dx[i]! / slope) * x[i]!];
    expect(factor).toBeGreaterThan(0.4);
    expect(factor).toBeLessThan(1.85);
    expect(Math.abs(shift)).toBeLessThan(0.6);
  }
});
