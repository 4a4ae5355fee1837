import { readFileSync } from 'node:fs';
import { buildKernels } from '../build/build-kernels.mjs';
import { decodeDigits } from '../training/digits/decode-digits.ts';
import type { ExampleSets } from '../training/examples/examples.ts';
import { loadSimdKernels, type SimdKernels } from '../training/wasm/load-simd-kernels.ts';

/** What every script that trains stands on: the fast loops, built anew if need be, and the digits. */
export async function openTraining(): Promise<{
  readonly kernels: SimdKernels;
  readonly digits: ExampleSets;
}> {
  buildKernels();
  const file = new URL('../training/digits/digits.bin', import.meta.url);
  return { kernels: await loadSimdKernels(), digits: decodeDigits(readFileSync(file)) };
}
