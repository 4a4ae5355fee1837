import { expect, test } from 'vitest';
import { createRandom } from '../../../src/core/index.ts';

const rate = 0.2;

/**
 * The squared length of a weight in the plane whose gradient is at right angles to it and of size
 * 1 / |w|, after many steps of SGD with weight decay.
 */
function settledLength(start: number, decay: number): number {
  const random = createRandom(1);
  let [a, b] = [start, 0];
  for (let step = 0; step < 4000; step++) {
    const square = a * a + b * b;
    const side = random.uniform() < 0.5 ? 1 : -1;
    const [da, db] = [(-side * b) / square, (side * a) / square];
    const shrink = 1 - rate * decay;
    [a, b] = [shrink * a - rate * da, shrink * b - rate * db];
  }
  return a * a + b * b;
}

test('weight decay settles |w|² at √(η / 2λ), wherever w began', () => {
  for (const decay of [0.01, 0.02, 0.05]) {
    for (const start of [0.4, 1, 4]) {
      expect(settledLength(start, decay) / Math.sqrt(rate / (2 * decay))).toBeCloseTo(1, 1);
    }
  }
});

test('twice the decay makes the settled effective rate √2 times as large', () => {
  const ratio = settledLength(1, 0.01) / settledLength(1, 0.02);
  expect(ratio).toBeCloseTo(Math.SQRT2, 2);
});
