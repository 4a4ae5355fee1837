import type { FloatArray } from '../tensor/tensor.ts';
import { laneFor, MOST_VECTOR, PLACE, placeOf, type FastKernels } from './fast-kernels.ts';

/** What Local Response Normalization's loops know of a call. */
export interface ResponseCall {
  readonly examples: number;
  readonly channels: number;
  readonly positions: number;
  readonly size: number;
  readonly k: number;
  /** α or α / size. */
  readonly scale: number;
}

/** A ring of the loops holds so many numbers, which stay in the cache. */
const KEPT = 2048;
/** With fewer neighbours than that a channel is read in pieces that are too small. */
const LEAST_POSITIONS = 16;
/** The most channels for which there is room. */
export const MOST_CHANNELS = MOST_VECTOR / LEAST_POSITIONS;

/**
 * Local Response Normalization for β = 3/4 with the loops in WebAssembly, whose power is another: in
 * double it is within 2 ulp, and what is rounded to single is the same but where it falls on a boundary.
 *
 * @param fast the loops
 * @param x [N, C, positions]
 * @param call shape and options
 * @param y receives the result; may be x itself
 */
export function fastResponse(
  fast: FastKernels,
  x: FloatArray,
  call: ResponseCall,
  y: FloatArray,
): void {
  const { channels, size, k, scale } = call;
  const stride = call.positions * x.BYTES_PER_ELEMENT;
  const { responses } = laneFor(fast, x);
  forEachBlock(call, (start, count) => {
    const arrays = [placeOf(x, start), placeOf(y, start)];
    responses(...arrays, channels, stride, count, size, k, scale, PLACE.vectors);
  });
}

/**
 * Its backward step with the loops in WebAssembly, with the same power.
 *
 * @param fast the loops
 * @param dy the gradient of the output
 * @param x the input
 * @param call shape and options
 * @param factor 2 α s β
 * @param dx receives the gradient; may be dy or x itself
 */
export function fastResponseBackward(
  fast: FastKernels,
  dy: FloatArray,
  x: FloatArray,
  call: ResponseCall,
  factor: number,
  dx: FloatArray,
): void {
  const { channels, size, k, scale } = call;
  const stride = call.positions * x.BYTES_PER_ELEMENT;
  const tables = [0, 1, 2].map((table) => PLACE.vectors + table * MOST_VECTOR * 8);
  const { responseGradients } = laneFor(fast, x);
  forEachBlock(call, (start, count) => {
    const arrays = [placeOf(dy, start), placeOf(x, start), placeOf(dx, start)];
    responseGradients(...arrays, channels, stride, count, size, k, scale, factor, ...tables);
  });
}

/** Goes through all examples, a few positions of all channels at a time. */
function forEachBlock(
  { examples, channels, positions, size }: ResponseCall,
  visit: (start: number, count: number) => void,
): void {
  const block = Math.max(LEAST_POSITIONS, Math.floor(KEPT / Math.min(size, channels) / 4) * 4);
  for (let n = 0; n < examples; n += 1) {
    for (let p = 0; p < positions; p += block) {
      visit(n * channels * positions + p, Math.min(block, positions - p));
    }
  }
}
