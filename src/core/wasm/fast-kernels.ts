import type { FloatArray } from '../tensor/tensor.ts';

/** A row of the table: what stands in its columns is told in `assembly/loops.ts`. */
export const ROW = 8;
/** Below this length of a segment a call costs more than it saves. */
const LEAST_SEGMENT = 32;
/** So many elements, or one segment, are taken by one call, so that a second call finds them in the cache. */
const AT_ONCE = 8192;
const ROWS = AT_ONCE / LEAST_SEGMENT;
/** The most γ that can stand one to an element: those of [C, H, W] for C · H · W = 65536. */
export const MOST_VECTOR = 65536;

/** Where things stand in the module's memory, in bytes. */
export const PLACE = {
  table: 1024,
  vectors: 1024 + ROWS * ROW * 8,
  arrays: 1024 + ROWS * ROW * 8 + 3 * MOST_VECTOR * 8,
} as const;

type Loop = (...places: number[]) => void;

/** The loops for one element type. */
export type Lane = Readonly<
  Record<
    | 'differences'
    | 'squares'
    | 'apply'
    | 'applyEach'
    | 'reduce'
    | 'reduceEach'
    | 'inputGradient'
    | 'inputGradientEach',
    Loop
  >
>;

/** The loops in WebAssembly and their memory, which never grows: growing takes arrays away. */
export interface FastKernels {
  readonly single: Lane;
  readonly double: Lane;
  readonly buffer: ArrayBuffer;
  readonly table: Float64Array;
  /** Room for three vectors of `MOST_VECTOR`. */
  readonly vectors: Float64Array;
}

let loaded: FastKernels | undefined;

/** Lets every kernel know the loops. */
export function setFastKernels(kernels: FastKernels): void {
  loaded = kernels;
}

/**
 * The loops in WebAssembly, where they are loaded and can be used.
 *
 * @param segment how many neighbours in memory share all constants
 * @param a an array; all three must stand in the module's memory
 * @param b another
 * @param c another
 */
export function fastKernels(
  segment: number,
  a: FloatArray,
  b: FloatArray = a,
  c: FloatArray = a,
): FastKernels | undefined {
  if (loaded === undefined || segment < LEAST_SEGMENT) return undefined;
  const { buffer } = loaded;
  return a.buffer === buffer && b.buffer === buffer && c.buffer === buffer ? loaded : undefined;
}

/** The loops for an array's type. */
export function laneFor(fast: FastKernels, x: FloatArray): Lane {
  return x instanceof Float32Array ? fast.single : fast.double;
}

/** Where an element of an array stands in memory. */
export function placeOf(x: FloatArray, index: number): number {
  return x.byteOffset + index * x.BYTES_PER_ELEMENT;
}

/**
 * Goes through an array a few segments at a time.
 *
 * @param size the number of elements
 * @param segment the length of a segment
 * @param visit receives the first index and the number of segments
 */
export function forEachChunk(
  size: number,
  segment: number,
  visit: (start: number, segments: number) => void,
): void {
  const step = Math.max(1, Math.floor(AT_ONCE / segment)) * segment;
  for (let i = 0; i < size; i += step) visit(i, Math.min(step, size - i) / segment);
}
