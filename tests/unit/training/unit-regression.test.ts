import { describe, expect, test } from 'vitest';
import type { Tensor } from '../../../src/core/index.ts';
import { hiddenLayer, type LayerName } from '../../../src/training/unit-regression/hidden-layer.ts';
import { drawTask } from '../../../src/training/unit-regression/regression-task.ts';
import { trainHiddenLayer } from '../../../src/training/unit-regression/train-hidden-layer.ts';

const sizes = { examples: 32, heldOut: 64, inputs: 4, units: 6, offset: 0, scale: 1, noise: 0.2 };

describe('hiddenLayer', () => {
  const task = drawTask(3, sizes);
  const { weights } = task.start;
  const outputs = (name: LayerName): Tensor =>
    hiddenLayer(name, weights, task.training.x).forward(task.training.x);

  test('Weight Normalization from g = ‖v‖ starts at the plain function', () => {
    const [plain, wn] = [outputs('plain'), outputs('wn')];
    for (const [i, a] of plain.data.entries()) expect(wn.data[i]).toBeCloseTo(a, 12);
  });

  test('data-dependent initialization starts where Batch Normalization does, but for ε', () => {
    const [wn, bn] = [outputs('wn-initialized'), outputs('bn')];
    for (const [i, a] of bn.data.entries()) expect(wn.data[i]).toBeCloseTo(a, 4);
  });

  test('from g = ‖v‖ the first step is the plain one, up to the square of the rate', () => {
    const da = outputs('plain');
    const after = (name: LayerName, rate: number): Tensor => {
      const layer = hiddenLayer(name, weights, task.training.x);
      layer.forward(task.training.x);
      layer.step(da, rate);
      return layer.infer(task.training.x);
    };
    const apart = (rate: number): number => {
      const [plain, wn] = [after('plain', rate), after('wn', rate)];
      return Math.max(...plain.data.map((value, i) => Math.abs(value - (wn.data[i] ?? NaN))));
    };
    expect(apart(1e-4) / apart(1e-5)).toBeCloseTo(100, 0);
  });
});

describe('trainHiddenLayer', () => {
  test.each(['plain', 'wn', 'wn-initialized', 'bn'] as const)('%s learns', (name) => {
    const { losses, heldOut } = trainHiddenLayer(name, drawTask(1, sizes), 0.1, 60);
    expect(losses).toHaveLength(61);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 2);
    expect(heldOut).toBeLessThan(1);
  });

  test('a run that diverges ends early, and judges nothing', () => {
    const run = trainHiddenLayer('plain', drawTask(1, { ...sizes, scale: 10 }), 1, 60);
    expect(run.losses.length).toBeLessThan(61);
    expect(run.heldOut).toBe(Infinity);
  });

  test('the scale of the inputs changes BN’s losses by no more than ε does', () => {
    const [small, large] = [0.1, 10].map(
      (scale) => trainHiddenLayer('bn', drawTask(1, { ...sizes, scale }), 0.01, 20).losses,
    );
    for (const [step, loss] of (small ?? []).entries()) {
      expect(large?.[step]).toBeCloseTo(loss, 2);
    }
  });
});
