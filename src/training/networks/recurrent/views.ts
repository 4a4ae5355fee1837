import type { Tensor } from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { zeros } from '../layer.ts';

/** The steps of a tensor [steps, ...shape], each in the same memory. */
export function viewsOf(
  { data }: Tensor,
  steps: number,
  shape: readonly number[],
): readonly Tensor[] {
  const size = data.length / steps;
  return Array.from({ length: steps }, (_, t) => ({
    data: data.subarray(t * size, (t + 1) * size),
    shape,
  }));
}

/** A value for each step of a sequence and one before it. */
export interface Course {
  /** [N, F] each, T + 1 of them. */
  readonly at: readonly Tensor[];
  /** [T, N, F]: all but the last, the values that each step starts from. */
  readonly before: Tensor;
}

/** Makes buffers of zeros for such values. */
export function createCourse(
  kernels: Kernels,
  [steps, examples, features]: readonly [number, number, number],
): Course {
  const whole = zeros(kernels, [steps + 1, examples, features]);
  const before = whole.data.subarray(0, steps * examples * features);
  return {
    at: viewsOf(whole, steps + 1, [examples, features]),
    before: { data: before, shape: [steps, examples, features] },
  };
}

/** Writes sequences [N, T, I] step by step: [T, N, I]. */
export function byStep(
  { data: from }: Tensor,
  { data: to, shape: [steps = 1, examples = 1, inputs = 1] }: Tensor,
): void {
  for (let n = 0, read = 0; n < examples; n += 1) {
    for (let t = 0; t < steps; t += 1) {
      const write = (t * examples + n) * inputs;
      for (let i = 0; i < inputs; i += 1, read += 1) to[write + i] = from[read]!; // in `from`
    }
  }
}
