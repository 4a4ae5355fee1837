import type { Random } from '../../core/index.ts';
import type { Examples } from './examples.ts';

/**
 * The adding problem: sequences of numbers, two of which are marked; their sum is asked at the end.
 *
 * Formula: at each step a number from U(−1, 1) and a mark, 1 in one step of each half and else 0;
 * the answer is 0.5 + (x₁ + x₂) / 4. Always 0.5 would have a squared error of 1/24.
 *
 * @param count how many sequences
 * @param steps T, at least 2
 * @returns sequences [count, T, 2] and their answers
 * @see Hochreiter & Schmidhuber 1997, "Long Short-Term Memory", section 5.4, with fixed length and
 *   one mark in each half
 */
export function addingProblem(random: Random, count: number, steps: number): Examples {
  const [inputs, labels] = [new Float32Array(count * steps * 2), new Float32Array(count)];
  const half = Math.floor(steps / 2);
  for (let n = 0; n < count; n += 1) {
    const start = n * steps;
    for (let t = 0; t < steps; t += 1) inputs[2 * (start + t)] = 2 * random.uniform() - 1;
    let sum = 0;
    for (const t of [random.integer(half), half + random.integer(steps - half)]) {
      inputs[2 * (start + t) + 1] = 1;
      sum += inputs[2 * (start + t)]!; // t < steps
    }
    labels[n] = 0.5 + sum / 4;
  }
  return { inputs, labels, shape: [steps, 2] };
}
