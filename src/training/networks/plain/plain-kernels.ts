import type { FloatType } from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { biasGradient } from './bias-gradient.ts';
import { createCorrelations } from './correlate.ts';
import { createFilterGradient } from './filter-gradient.ts';
import { moveByAdam, moveByMomentum } from './moves.ts';
import { poolLargest, poolLargestGradient } from './pool-largest.ts';
import { createProducts } from './products.ts';
import { rectify, rectifyGradient } from './rectify.ts';

/**
 * The kernels in TypeScript: the ones to read, and to compare others with.
 *
 * Sums are taken in double and rounded once, in an order that does not depend on the machine, so a
 * training run has the same bits everywhere.
 *
 * @param type of the arrays; float64 is for tests of gradients, which need the digits
 */
export function plainKernels(type: FloatType = 'float32'): Kernels {
  return {
    floats: (length) => (type === 'float32' ? new Float32Array(length) : new Float64Array(length)),
    ...createCorrelations(),
    convolveWeightGradient: createFilterGradient(),
    ...createProducts(),
    biasGradient,
    rectify,
    rectifyGradient,
    poolLargest,
    poolLargestGradient,
    moveByMomentum,
    moveByAdam,
  };
}
