import type { ThresholdStep } from '../filter-response-norm/threshold-step.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { forEachChunk, laneFor, PLACE, placeOf, ROW, type FastKernels } from './fast-kernels.ts';

/**
 * `atLeast` with the loops in WebAssembly: the same bits.
 *
 * @param fast the loops
 * @param y the elements, changed
 * @param run how many neighbours have one τ
 * @param tau τ, one for each channel
 * @param from the first index
 * @param to the index after the last: whole runs
 */
export function fastAtLeast(
  fast: FastKernels,
  y: FloatArray,
  run: number,
  tau: FloatArray,
  from: number,
  to: number,
): void {
  const { table } = fast;
  const visit = (start: number, segments: number) => {
    for (let s = 0; s < segments; s += 1) {
      table[s * ROW] = tau[(start / run + s) % tau.length]!; // in tau
    }
    laneFor(fast, y).atLeast(placeOf(y, start), segments, run, PLACE.table);
  };
  forEachChunk(to, run, visit, from);
}

/**
 * `holdBack` with the loops in WebAssembly: the same bits but for the sums, which it adds in pairs.
 *
 * @param fast the loops
 * @param dy the gradient of the output
 * @param x the input
 * @param step what each set has
 * @param passed receives what is passed on
 * @param held receives what is held back, one for each channel; zeros before
 */
export function fastHoldBack(
  fast: FastKernels,
  dy: FloatArray,
  x: FloatArray,
  { run, scale, shift, least }: ThresholdStep,
  passed: FloatArray,
  held: Float64Array,
): void {
  const { table } = fast;
  forEachChunk(x.length, run, (start, segments) => {
    const first = start / run;
    for (let s = 0; s < segments; s += 1) {
      const channel = (first + s) % held.length;
      table[s * ROW] = scale[first + s]!; // a set
      table[s * ROW + 1] = shift[channel]!;
      table[s * ROW + 2] = least[channel]!;
    }
    const arrays = [placeOf(dy, start), placeOf(x, start), placeOf(passed, start)];
    laneFor(fast, x).holdBack(...arrays, segments, run, PLACE.table);
    for (let s = 0; s < segments; s += 1) held[(first + s) % held.length]! += table[s * ROW + 3]!;
  });
}
