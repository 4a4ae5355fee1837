import type { Kernels } from '../../training/networks/kernels.ts';
import { plainKernels } from '../../training/networks/plain/plain-kernels.ts';
import { loadSimdKernels } from '../../training/wasm/load-simd-kernels.ts';
import type { Plan } from './report.ts';

/** Loops to train with, and which they are. */
export interface LabKernels {
  readonly loops: Kernels;
  readonly kind: Plan['kernels'];
}

/**
 * The fastest loops that there are: SIMD in WebAssembly, or, where it has none or a policy forbids
 * it, plain ones. Their sums differ in the last bits.
 *
 * @param bytes the room for the run's arrays
 * @throws RangeError if there is not so much memory
 */
export async function loadKernels(bytes: number): Promise<LabKernels> {
  try {
    return { loops: await loadSimdKernels(bytes), kind: 'simd' };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { loops: plainKernels(), kind: 'plain' };
  }
}
