import type { FloatArray } from '../../../core/index.ts';
import type { ConvolutionShape } from '../kernels.ts';
import { padPlanes } from './pad-planes.ts';
import { createScratch } from './scratch.ts';

/** One plane that takes part in the sum of another. */
interface Plane {
  /** Framed planes [S, H + 2, W + 2]. */
  readonly framed: Float64Array;
  readonly height: number;
  readonly width: number;
}

/**
 * The 3x3 convolution and the gradient of its input, which is a convolution too: of dy, with every
 * filter turned by 180° and channels and filters exchanged.
 *
 * @returns both, which share their buffers; sums are taken in double, channel after channel
 */
export function createCorrelations() {
  const [frames, weights, sums] = [createScratch(), createScratch(), createScratch()];

  const correlate = (
    { examples, height, width }: ConvolutionShape,
    [sources, targets]: readonly [number, number],
    x: FloatArray,
    nine: Float64Array,
    b: FloatArray | undefined,
    y: FloatArray,
  ): void => {
    const area = height * width;
    const framed = frames(sources * (height + 2) * (width + 2));
    const sum = sums(area);
    const plane = { framed, height, width };
    for (let n = 0; n < examples; n += 1) {
      padPlanes(x, n, sources, height, width, framed);
      for (let t = 0; t < targets; t += 1) {
        sum.fill(b?.[t] ?? 0, 0, area);
        for (let s = 0; s < sources; s += 1) addPlane(plane, s, nine, (t * sources + s) * 9, sum);
        const start = (n * targets + t) * area;
        for (let i = 0; i < area; i += 1) y[start + i] = sum[i]!; // i < area
      }
    }
  };

  return {
    convolve: (
      shape: ConvolutionShape,
      x: FloatArray,
      w: FloatArray,
      b: FloatArray,
      y: FloatArray,
    ): void => {
      const nine = weights(w.length);
      for (let i = 0; i < w.length; i += 1) nine[i] = w[i]!; // i < w.length
      correlate(shape, [shape.channels, shape.filters], x, nine, b, y);
    },
    convolveInputGradient: (
      shape: ConvolutionShape,
      dy: FloatArray,
      w: FloatArray,
      dx: FloatArray,
    ): void => {
      const { channels, filters } = shape;
      const nine = weights(w.length);
      for (let k = 0; k < filters; k += 1) {
        for (let c = 0; c < channels; c += 1) {
          const [from, to] = [(k * channels + c) * 9, (c * filters + k) * 9];
          for (let p = 0; p < 9; p += 1) nine[to + p] = w[from + 8 - p]!; // from + 8 < w.length
        }
      }
      correlate(shape, [filters, channels], dy, nine, undefined, dx);
    },
  };
}

/**
 * Adds one plane's share to the sums. The nine numbers under the filter move along a row, so that
 * only three are read at each place. No array is taken apart in such loops: V8 would make it first.
 *
 * @param nine the weights; this plane's begin at `at`
 * @param sum [H, W]
 */
function addPlane(
  { framed, height, width }: Plane,
  source: number,
  nine: Float64Array,
  at: number,
  sum: Float64Array,
): void {
  const w0 = nine[at]!;
  const w1 = nine[at + 1]!;
  const w2 = nine[at + 2]!;
  const w3 = nine[at + 3]!;
  const w4 = nine[at + 4]!;
  const w5 = nine[at + 5]!;
  const w6 = nine[at + 6]!;
  const w7 = nine[at + 7]!;
  const w8 = nine[at + 8]!;
  const row = width + 2;
  for (let i = 0, y = 0; i < height; i += 1) {
    const a = (source * (height + 2) + i) * row;
    const b = a + row;
    const c = b + row;
    let a0 = framed[a]!;
    let a1 = framed[a + 1]!;
    let b0 = framed[b]!;
    let b1 = framed[b + 1]!;
    let c0 = framed[c]!;
    let c1 = framed[c + 1]!;
    for (let j = 2; j < row; j += 1, y += 1) {
      const a2 = framed[a + j]!;
      const b2 = framed[b + j]!;
      const c2 = framed[c + j]!;
      sum[y]! +=
        w0 * a0 + w1 * a1 + w2 * a2 + w3 * b0 + w4 * b1 + w5 * b2 + w6 * c0 + w7 * c1 + w8 * c2;
      a0 = a1;
      a1 = a2;
      b0 = b1;
      b1 = b2;
      c0 = c1;
      c1 = c2;
    }
  }
}
