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
  table: 2048,
  vectors: 2048 + ROWS * ROW * 8,
  arrays: 2048 + ROWS * ROW * 8 + 3 * MOST_VECTOR * 8,
} as const;

type Loop = (...places: number[]) => void;

/** The names of the loops. */
export const LOOPS = [
  'differences',
  'squares',
  'pureSquares',
  'apply',
  'applyEach',
  'reduce',
  'reduceEach',
  'inputGradient',
  'inputGradientEach',
  'tanhRows',
  'tanhGradientRows',
  'responses',
  'responseGradients',
  'rowProducts',
  'spectralGradient',
  'divide',
  'atLeast',
  'holdBack',
] as const;

/** The loops for one element type. */
export type Lane = Readonly<Record<(typeof LOOPS)[number], Loop>>;

/** The loops in WebAssembly and their memory, which never grows: growing takes arrays away. */
export interface FastKernels {
  readonly single: Lane;
  readonly double: Lane;
  readonly buffer: ArrayBuffer;
  readonly table: Float64Array;
  /** Room for three vectors of `MOST_VECTOR`. */
  readonly vectors: Float64Array;
}

/** The loops by their memory: of two that are loaded, each keeps its own arrays. */
const loaded = new WeakMap<object, FastKernels>();

/** Lets every kernel know the loops. */
export function setFastKernels(kernels: FastKernels): void {
  loaded.set(kernels.buffer, kernels);
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
  const { buffer } = a;
  if (segment < LEAST_SEGMENT || b.buffer !== buffer || c.buffer !== buffer) return undefined;
  return loaded.get(buffer);
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
 * Goes through an array, or a part of it, a few segments at a time.
 *
 * @param to the index after the last
 * @param segment the length of a segment
 * @param visit receives the first index and the number of segments
 * @param from the first index
 */
export function forEachChunk(
  to: number,
  segment: number,
  visit: (start: number, segments: number) => void,
  from = 0,
): void {
  const step = Math.max(1, Math.floor(AT_ONCE / segment)) * segment;
  for (let i = from; i < to; i += step) visit(i, Math.min(step, to - i) / segment);
}
