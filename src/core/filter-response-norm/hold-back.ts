import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastHoldBack } from '../wasm/fast-threshold.ts';
import type { ThresholdStep } from './threshold-step.ts';

/**
 * The backward step of the threshold: where x γ r + β ≥ τ, dy is passed on; elsewhere it belongs to τ.
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param step what each set has
 * @param passed receives what is passed on, and 0 elsewhere; may be dy itself
 * @param held receives Σ of what is not, one for each channel; zeros before
 */
export function holdBack(
  dy: FloatArray,
  x: FloatArray,
  step: ThresholdStep,
  passed: FloatArray,
  held: Float64Array,
): void {
  const fast = fastKernels(step.run, dy, x, passed);
  if (fast !== undefined) fastHoldBack(fast, dy, x, step, passed, held);
  else if (dy instanceof Float32Array) single(dy, x, step, passed, held);
  else double(dy, x, step, passed, held);
}

// Two doors to one loop, one for each type: see ../kernel/README.md.
function single(
  dy: FloatArray,
  x: FloatArray,
  step: ThresholdStep,
  passed: FloatArray,
  held: Float64Array,
): void {
  if (dy[0] !== undefined && x[0] !== undefined && passed[0] !== undefined)
    loop(dy, x, step, passed, held);
}

function double(
  dy: FloatArray,
  x: FloatArray,
  step: ThresholdStep,
  passed: FloatArray,
  held: Float64Array,
): void {
  if (dy[0] !== undefined && x[0] !== undefined && passed[0] !== undefined)
    loop(dy, x, step, passed, held);
}

function loop(
  dy: FloatArray,
  x: FloatArray,
  { run, scale, shift, least }: ThresholdStep,
  passed: FloatArray,
  held: Float64Array,
): void {
  let i = 0;
  for (let set = 0; set < scale.length; set += 1) {
    const channel = set % held.length;
    const [factor, offset, tau] = [scale[set]!, shift[channel]!, least[channel]!]; // in all of them
    for (const end = i + run; i < end; i += 1) {
      const d = dy[i]!; // i < x.length
      const isThrough = x[i]! * factor + offset >= tau;
      if (!isThrough) held[channel]! += d;
      passed[i] = isThrough ? d : 0;
    }
  }
}
