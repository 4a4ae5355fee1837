/**
 * Which elements of a tensor share their statistics.
 *
 * In row-major order every partition of the core is a pattern of four nested loops: `blocks`
 * (each with sets of its own), `repeats` (that visit the same sets again), `rows` (one set each)
 * and `run` (neighbours in memory of one set).
 */
export interface Partition {
  /** The shape of the tensors that it divides. */
  readonly shape: readonly number[];
  /** How many sets there are. */
  readonly sets: number;
  /** How many elements each set has: m. */
  readonly elementsPerSet: number;
  readonly blocks: number;
  readonly repeats: number;
  readonly rows: number;
  readonly run: number;
}

/**
 * Makes a partition from its four nested loops.
 *
 * Formula: element ((a · repeats + b) · rows + c) · run + d is in set a · rows + c
 *
 * @param shape the shape of the tensors that it divides
 * @param loops blocks, repeats, rows and run; their product is the number of elements
 * @returns the partition, its loops brought to the form with the longest runs
 */
export function partition(
  shape: readonly number[],
  loops: readonly [blocks: number, repeats: number, rows: number, run: number],
): Partition {
  let [blocks, repeats, rows, run] = loops;
  if (rows === 1) {
    run *= repeats;
    repeats = 1;
  }
  if (repeats === 1) {
    rows *= blocks;
    blocks = 1;
  }
  return {
    shape: [...shape],
    sets: blocks * rows,
    elementsPerSet: repeats * run,
    blocks,
    repeats,
    rows,
    run,
  };
}
