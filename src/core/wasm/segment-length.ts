import type { Affine } from '../kernel/affine.ts';
import type { Partition } from '../partition/partition.ts';
import { MOST_VECTOR } from './fast-kernels.ts';

/** How many neighbours the loops in WebAssembly take as one. */
export interface Segment {
  /** 0 where they cannot be used. */
  readonly length: number;
  /** Whether each of the neighbours has a γ of its own. */
  readonly each: boolean;
}

/**
 * Neighbours in memory of one set that have one γ, or a γ each.
 *
 * @param partition which elements share statistics
 * @param parameters which γ and β belong to which element
 */
export function segmentLength({ run }: Partition, { length, inner }: Affine): Segment {
  if (length > 1 && inner === 1) {
    return { length: length === run && length <= MOST_VECTOR ? run : 0, each: true };
  }
  const [short, long] = run < inner ? [run, inner] : [inner, run];
  return { length: long % short === 0 ? short : 0, each: false };
}
