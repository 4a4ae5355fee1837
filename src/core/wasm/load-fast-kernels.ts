import type { FloatArray, FloatType } from '../tensor/tensor.ts';
import { LOOPS, PLACE, setFastKernels, type FastKernels, type Lane } from './fast-kernels.ts';

type Exports = Readonly<Record<string, (...places: number[]) => void>> & {
  readonly memory: WebAssembly.Memory;
};

/** Arrays that the fast loops can reach. */
export interface FastMemory {
  /**
   * A new array of zeros.
   *
   * @throws RangeError if there is no room for it
   */
  readonly floats: (length: number, type: FloatType) => FloatArray;
  /** Takes all arrays back: their room is given to the next ones. */
  readonly clear: () => void;
}

/**
 * Loads the hot loops in WebAssembly and makes room for arrays that they can reach.
 *
 * From then on every function uses them when its input, its output buffer and, in the backward step,
 * dy are such arrays; others it treats as before. Results in Float32Array have the same bits but where
 * a sum falls on a boundary of rounding; in Float64Array they differ within the errors that the
 * functions state, because sums are taken in another order. So figures, whose bits are kept, do not
 * use it: it is for the labs.
 *
 * @param bytes the room for arrays, 64 MiB if left out; it cannot grow
 * @returns the room
 * @throws WebAssembly.CompileError where WebAssembly has no SIMD
 * @throws RangeError if there is not so much memory
 * @example
 * const memory = await loadFastKernels();
 * const x = tensor(memory.floats(4096, 'float32'), [4, 16, 8, 8]);
 * batchNormTraining(x, { out: memory.floats(4096, 'float32') }).y.data.length // => 4096
 */
export async function loadFastKernels(bytes = 67_108_864): Promise<FastMemory> {
  return (await openFastMemory(bytes)).room;
}

/**
 * `loadFastKernels` for those that bring loops of their own and let them reach the same arrays.
 *
 * @param bytes the room for arrays; it cannot grow
 * @returns the loops' memory and the room in it
 */
export async function openFastMemory(
  bytes: number,
): Promise<{ readonly memory: WebAssembly.Memory; readonly room: FastMemory }> {
  const { module } = await import('./kernels.js');
  const code = Uint8Array.from(atob(module), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(code);
  const exports = instance.exports as unknown as Exports;
  const { memory } = exports;
  memory.grow(Math.ceil((PLACE.arrays + bytes - memory.buffer.byteLength) / 65536));
  const buffer = memory.buffer;
  setFastKernels(fastKernelsOf(exports, buffer));
  return { memory, room: roomIn(buffer) };
}

function fastKernelsOf(exports: Exports, buffer: ArrayBuffer): FastKernels {
  return {
    single: laneOf(exports, '32'),
    double: laneOf(exports, '64'),
    buffer,
    table: new Float64Array(buffer, PLACE.table, (PLACE.vectors - PLACE.table) / 8),
    vectors: new Float64Array(buffer, PLACE.vectors, (PLACE.arrays - PLACE.vectors) / 8),
  };
}

function laneOf(exports: Exports, type: '32' | '64'): Lane {
  const loops = LOOPS.map((name) => {
    const loop = exports[name + type];
    if (loop === undefined) throw new Error(`kernels.js has no ${name}${type}`);
    return [name, loop] as const;
  });
  return Object.fromEntries(loops) as Lane;
}

function roomIn(buffer: ArrayBuffer): FastMemory {
  let next: number = PLACE.arrays;
  return {
    floats: (length, type) => {
      const bytes = length * (type === 'float32' ? 4 : 8);
      if (next + bytes > buffer.byteLength) {
        const free = buffer.byteLength - next;
        throw new RangeError(`length must fit into ${free} bytes: length = ${length}, ${type}`);
      }
      const place = next;
      // The next array begins at a multiple of 16 bytes, as SIMD likes it.
      next += Math.ceil(bytes / 16) * 16;
      return type === 'float32'
        ? new Float32Array(buffer, place, length).fill(0)
        : new Float64Array(buffer, place, length).fill(0);
    },
    clear: () => {
      next = PLACE.arrays;
    },
  };
}
