import { layerPartition } from '../partition/layer-partition.ts';
import type { ParameterLayout } from '../partition/parameter-layout.ts';
import type { Partition } from '../partition/partition.ts';

/** What a length belongs to. */
export interface WeightOptions {
  /** Each output, the first axis ('output', the default), or the whole tensor ('whole'). */
  readonly per?: 'output' | 'whole' | undefined;
}

/**
 * The sets of a weight that have one length, and the layout of these lengths.
 *
 * @param shape [outputs, ...]
 * @param options what a length belongs to
 * @returns the partition and the layout
 * @throws RangeError if `per` is not 'output' or 'whole'
 */
export function weightRows(
  shape: readonly number[],
  options: WeightOptions,
): { readonly partition: Partition; readonly parameters: ParameterLayout } {
  const { per = 'output' } = options;
  if (per !== 'output' && per !== 'whole') {
    throw new RangeError(`per must be 'output' or 'whole': per = ${String(per)}`);
  }
  const whole = per === 'whole' || shape.length === 1;
  const partition = layerPartition(shape, whole ? shape.length : shape.length - 1);
  return { partition, parameters: { length: partition.sets, inner: partition.elementsPerSet } };
}
