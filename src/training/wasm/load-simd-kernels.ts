import { openFastMemory } from '../../core/wasm/load-fast-kernels.ts';
import type { Kernels } from '../networks/kernels.ts';
import { createSimdConvolution } from './simd-convolution.ts';
import { createSimdMoves } from './simd-moves.ts';
import { createSimdProducts } from './simd-products.ts';
import { createSimdPasses } from './simd-passes.ts';
import type { Exports, Room } from './simd-module.ts';

/** The kernels in WebAssembly, and what the bench compares them with. */
export interface SimdKernels extends Kernels {
  /** Takes all arrays back: their room is given to the next ones. */
  readonly clear: () => void;
  /**
   * Multiplies and adds as fast as the machine can.
   *
   * @param turns how often
   * @returns the number of multiply-adds
   */
  readonly multiplyAdds: (turns: number) => number;
}

/** What twelve vectors of four numbers do in one turn. */
const ADDS_A_TURN = 48;

/**
 * Loads the kernels with SIMD. All their arrays stand in one memory with the core's fast loops, so
 * the core's normalizations take theirs on these arrays.
 *
 * Sums are taken in single precision, in an order that does not depend on the machine: the same bits
 * in every engine, but not those of the plain kernels, which sum in double.
 *
 * @param bytes the room for arrays, 64 MiB if left out; it cannot grow
 * @throws WebAssembly.CompileError where WebAssembly has no SIMD
 * @throws RangeError if there is not so much memory
 */
export async function loadSimdKernels(bytes = 67_108_864): Promise<SimdKernels> {
  const { memory, room } = await openFastMemory(bytes);
  const { module } = await import('./kernels.js');
  const code = Uint8Array.from(atob(module), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(code, { env: { memory } });
  const exports = instance.exports as unknown as Exports;
  const { buffer } = memory;
  const floats = (length: number) => room.floats(length, 'float32') as Float32Array;
  const kept: number[] = [];
  const own: Room = {
    keep: (length) => {
      kept.push(length);
      return floats(length);
    },
    at: (array) => {
      if (array.buffer === buffer) return array.byteOffset;
      throw new TypeError('an array must come from `floats` of the kernels that use it');
    },
  };
  const numbers = own.keep(8);
  return {
    floats,
    ...createSimdConvolution(exports, own),
    ...createSimdProducts(exports, own),
    ...createSimdPasses(exports, own),
    ...createSimdMoves(exports, own),
    clear: () => {
      room.clear();
      for (const length of kept) floats(length);
    },
    multiplyAdds: (turns) => {
      // Halved and increased by a quarter, a number tends to a half: none is ever slow to handle.
      numbers.set([0.5, 0.25]);
      exports.multiplyAdds(turns, own.at(numbers));
      return turns * ADDS_A_TURN;
    },
  };
}
