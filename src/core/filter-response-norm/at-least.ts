import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastAtLeast } from '../wasm/fast-threshold.ts';

/**
 * The threshold: y = max(y, τ); a NaN stays.
 *
 * @param y [N, C, ...spatial], changed
 * @param run how many positions a channel has
 * @param tau τ, one for each channel
 * @param from the first set, of one example and channel
 * @param to the set after the last
 */
export function atLeast(
  y: FloatArray,
  run: number,
  tau: FloatArray,
  from: number,
  to: number,
): void {
  const fast = fastKernels(run, y);
  if (fast !== undefined) fastAtLeast(fast, y, run, tau, from * run, to * run);
  else if (y instanceof Float32Array) single(y, run, tau, from, to);
  else double(y, run, tau, from, to);
}

// Two doors to one loop, one for each type: see ../kernel/README.md.
function single(y: FloatArray, run: number, tau: FloatArray, from: number, to: number): void {
  if (y[0] !== undefined) loop(y, run, tau, from, to);
}

function double(y: FloatArray, run: number, tau: FloatArray, from: number, to: number): void {
  if (y[0] !== undefined) loop(y, run, tau, from, to);
}

function loop(y: FloatArray, run: number, tau: FloatArray, from: number, to: number): void {
  let i = from * run;
  for (let set = from; set < to; set += 1) {
    const least = tau[set % tau.length]!; // in tau
    // Math.max keeps NaN.
    for (const end = i + run; i < end; i += 1) y[i] = Math.max(y[i]!, least);
  }
}
