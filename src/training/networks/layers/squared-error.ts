import type { Hidden } from '../layer.ts';
import type { Loss } from '../loss.ts';

/** Nearer than this an answer is right, as in Hochreiter & Schmidhuber 1997, section 5.4. */
const near = 0.04;

/**
 * The squared error, averaged over the batch.
 *
 * Formula: L = 1/N Σ_n (y_n − label_n)²; dy = 2 (y − label) / N
 *
 * @param answers y [N, 1]
 */
export function squaredError(answers: Hidden): Loss {
  const [y, dy] = [answers.value.data, answers.gradient.data];
  const labels = new Float32Array(y.length);
  return {
    labels,
    forward: () => {
      let [sum, right] = [0, 0];
      for (let n = 0; n < y.length; n += 1) {
        const difference = y[n]! - labels[n]!; // n < y.length
        sum += difference * difference;
        if (Math.abs(difference) < near) right += 1;
      }
      return { loss: sum / y.length, right };
    },
    backward: () => {
      for (let n = 0; n < y.length; n += 1) dy[n] = (2 * (y[n]! - labels[n]!)) / y.length;
    },
  };
}
