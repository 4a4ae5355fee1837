import { loadSimdKernels } from '../../../src/training/wasm/load-simd-kernels.ts';
import { hashOf } from '../core/bits.ts';
import { draw, fixedKernels, inputsFor } from './kernel-calls.ts';

/** The hash of what every kernel with SIMD gives, to be compared between machines. */
export async function simdHash(): Promise<string> {
  const kernels = await loadSimdKernels(4_000_000);
  const results = fixedKernels.map((kernel) => {
    const inputs = inputsFor(kernels, draw(kernel, 5));
    const result = kernels.floats(kernel.length);
    kernel.call(kernels, inputs, result);
    return Array.from(result);
  });
  return hashOf(results.flat());
}
