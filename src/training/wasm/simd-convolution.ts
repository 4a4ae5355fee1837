import type { ConvolutionShape, Kernels } from '../networks/kernels.ts';
import { createCorrelations } from '../networks/plain/correlate.ts';
import { createFilterGradient } from '../networks/plain/filter-gradient.ts';
import type { Exports, Room } from './simd-module.ts';

/** The largest sizes of `assembly/convolution.ts`; a row there has 16 numbers, two of them zeros. */
const MOST = { channels: 32, side: 14, row: 16 } as const;
/** It takes so many places at a time. */
const AT_ONCE = 4;

/**
 * The convolutions in WebAssembly. Pictures larger than 14x14 or smaller than four numbers, and more
 * than 32 channels or filters, are left to the plain kernels.
 */
export function createSimdConvolution(
  exports: Exports,
  { keep, at }: Room,
): Pick<Kernels, 'convolve' | 'convolveInputGradient' | 'convolveWeightGradient'> {
  const plain = { ...createCorrelations(), convolveWeightGradient: createFilterGradient() };
  const room = at(keep((MOST.side + 2) * MOST.channels * MOST.row));
  const places = at(keep(MOST.side * MOST.side));
  const weights = at(keep(MOST.channels * MOST.channels * 9));
  const turned = at(keep(MOST.side * MOST.side * MOST.channels));
  const bias = keep(MOST.channels);
  const convolve = (
    { examples, height, width }: ConvolutionShape,
    channels: number,
    filters: number,
    x: number,
    y: number,
  ): void => {
    const [w, b] = [weights, at(bias)];
    exports.convolve(x, w, b, y, examples, channels, filters, height, width, room, places);
  };
  return {
    convolve: (shape, x, w, b, y) => {
      if (!fits(shape)) {
        plain.convolve(shape, x, w, b, y);
        return;
      }
      const { channels, filters } = shape;
      exports.packWeights(at(w), weights, channels, filters);
      bias.fill(0).set(b);
      convolve(shape, channels, filters, at(x), at(y));
    },
    convolveInputGradient: (shape, dy, w, dx) => {
      if (!fits(shape)) {
        plain.convolveInputGradient(shape, dy, w, dx);
        return;
      }
      const { channels, filters } = shape;
      exports.packTurned(at(w), weights, channels, filters);
      bias.fill(0);
      convolve(shape, filters, channels, at(dy), at(dx));
    },
    convolveWeightGradient: (shape, dy, x, dw) => {
      if (!fits(shape)) {
        plain.convolveWeightGradient(shape, dy, x, dw);
        return;
      }
      const { examples, channels, filters, height, width } = shape;
      const [a, b, c, n, k] = [at(dy), at(x), at(dw), examples, filters];
      const scratch = weights;
      exports.convolveWeightGradient(a, b, c, n, channels, k, height, width, room, turned, scratch);
    },
  };
}

function fits({ channels, filters, height, width }: ConvolutionShape): boolean {
  const { side } = MOST;
  const small = height <= side && width <= side && height * width >= AT_ONCE;
  return small && channels <= MOST.channels && filters <= MOST.channels;
}
