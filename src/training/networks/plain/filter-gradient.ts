import type { FloatArray } from '../../../core/index.ts';
import type { ConvolutionShape } from '../kernels.ts';
import { padPlanes } from './pad-planes.ts';
import { createScratch } from './scratch.ts';

/**
 * The gradient of a 3x3 convolution's weights.
 *
 * @returns the function with its own buffers; sums are taken in double, example after example
 */
export function createFilterGradient() {
  const [frames, slopes, sums] = [createScratch(), createScratch(), createScratch()];
  return (shape: ConvolutionShape, dy: FloatArray, x: FloatArray, dw: FloatArray): void => {
    const { examples, channels, filters, height, width } = shape;
    const area = height * width;
    const framed = frames(channels * (height + 2) * (width + 2));
    const slope = slopes(filters * area);
    const sum = sums(dw.length).fill(0, 0, dw.length);
    for (let n = 0; n < examples; n += 1) {
      padPlanes(x, n, channels, height, width, framed);
      for (let i = 0; i < filters * area; i += 1) slope[i] = dy[n * filters * area + i]!; // in dy
      for (let k = 0; k < filters; k += 1) {
        for (let c = 0; c < channels; c += 1) {
          addNine(slope, k * area, framed, c * (height + 2) * (width + 2), shape, sum);
        }
      }
    }
    for (let i = 0; i < dw.length; i += 1) dw[i] = sum[i]!; // i < dw.length
  };
}

/**
 * Adds what one plane of dy, against one plane of x, gives to the nine weights between them.
 *
 * @param slope planes of dy [K, H, W]; the one meant begins at `from`
 * @param framed planes of x [C, H + 2, W + 2]; the one meant begins at `at`
 * @param sum [K, C, 3, 3]
 */
function addNine(
  slope: Float64Array,
  from: number,
  framed: Float64Array,
  at: number,
  { channels, height, width }: ConvolutionShape,
  sum: Float64Array,
): void {
  const row = width + 2;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  let s8 = 0;
  for (let i = 0, y = from, a = at; i < height; i += 1, a += row) {
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
      const d = slope[y]!; // in the plane
      s0 += d * a0;
      s1 += d * a1;
      s2 += d * a2;
      s3 += d * b0;
      s4 += d * b1;
      s5 += d * b2;
      s6 += d * c0;
      s7 += d * c1;
      s8 += d * c2;
      a0 = a1;
      a1 = a2;
      b0 = b1;
      b1 = b2;
      c0 = c1;
      c1 = c2;
    }
  }
  const to = 9 * ((from / (height * width)) * channels + at / ((height + 2) * row));
  sum[to]! += s0;
  sum[to + 1]! += s1;
  sum[to + 2]! += s2;
  sum[to + 3]! += s3;
  sum[to + 4]! += s4;
  sum[to + 5]! += s5;
  sum[to + 6]! += s6;
  sum[to + 7]! += s7;
  sum[to + 8]! += s8;
}
