import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../src/core/index.ts';
import { addingProblem } from '../../../src/training/examples/adding-problem.ts';
import { asRows } from '../../../src/training/examples/as-rows.ts';
import { firstOf } from '../../../src/training/examples/first-of.ts';
import { twoMoons } from '../../../src/training/examples/two-moons.ts';
import { twoSpirals } from '../../../src/training/examples/two-spirals.ts';

describe('synthetic examples', () => {
  test('moons without noise lie on their half circles', () => {
    const { inputs, labels } = twoMoons(createRandom(1), 40, 0);
    for (const [n, label] of labels.entries()) {
      const [x, y] = [inputs[2 * n]! + 0.5, inputs[2 * n + 1]! + 0.25];
      const [fromX, fromY] = label === 0 ? [x, y] : [1 - x, 0.5 - y];
      expect(fromX * fromX + fromY * fromY).toBeCloseTo(1, 5);
      expect(fromY).toBeGreaterThan(-1e-6);
    }
  });

  test('spirals without noise: each class is the other turned by half a turn', () => {
    const { inputs, labels } = twoSpirals(createRandom(1), 40, 0, 1.5);
    for (const [n, label] of labels.entries()) {
      const side = label === 0 ? 1 : -1;
      const [x, y] = [side * inputs[2 * n]!, side * inputs[2 * n + 1]!];
      const radius = Math.hypot(x, y);
      expect(radius).toBeLessThan(1.000001);
      const turn = Math.atan2(y, x) / (2 * Math.PI) - 1.5 * radius;
      expect(Math.abs(turn - Math.round(turn))).toBeLessThan(1e-5);
    }
  });

  test('the answer to the adding problem comes from two marked numbers, one in each half', () => {
    const steps = 9;
    const { inputs, labels, shape } = addingProblem(createRandom(4), 200, steps);
    expect(shape).toEqual([steps, 2]);
    for (const [n, answer] of labels.entries()) {
      const marked = Array.from({ length: steps }, (_, t) => t).filter(
        (t) => inputs[2 * (n * steps + t) + 1] === 1,
      );
      expect(marked.map((t) => t < 4)).toEqual([true, false]);
      const sum = marked.reduce((total, t) => total + inputs[2 * (n * steps + t)]!, 0);
      expect(answer).toBeCloseTo(0.5 + sum / 4, 6);
    }
  });

  test('the same seed gives the same examples', () => {
    expect(twoMoons(createRandom(9), 20, 0.1)).toEqual(twoMoons(createRandom(9), 20, 0.1));
  });
});

describe('a set of examples', () => {
  const inputs = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const set = { inputs, labels: Uint8Array.of(0, 1), shape: [1, 2, 2] };

  test('firstOf takes the first ones with their labels, and copies nothing', () => {
    const first = firstOf(set, 1);
    expect(first).toEqual({
      inputs: Float32Array.of(1, 2, 3, 4),
      labels: Uint8Array.of(0),
      shape: [1, 2, 2],
    });
    expect(first.inputs.buffer).toBe(inputs.buffer);
  });

  test('asRows leaves the numbers, and says that each example is one row of them', () => {
    expect(asRows(set)).toEqual({ ...set, shape: [4] });
  });
});
