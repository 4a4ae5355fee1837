import type { FunctionGroup } from './function-group.ts';
import { batchNormalization } from './groups/batch-normalization.ts';
import { elementaryFunctions } from './groups/elementary-functions.ts';
import { featureScaling } from './groups/feature-scaling.ts';
import { groupNormalization } from './groups/group-normalization.ts';
import { instanceNormalization } from './groups/instance-normalization.ts';
import { layerNormalization } from './groups/layer-normalization.ts';
import { otherMethods } from './groups/other-methods.ts';
import { partitionsAndMoments } from './groups/partitions-and-moments.ts';
import { randomNumbers } from './groups/random-numbers.ts';
import { tensors } from './groups/tensors.ts';
import { weightNormalization } from './groups/weight-normalization.ts';

/** A page of the reference and the groups on it, in order. */
export interface CorePage {
  readonly slug: string;
  readonly groups: readonly FunctionGroup[];
}

/** The page that lists all functions, and holds the types and presets. */
export const coreIndex = 'reference/core';

/**
 * The pages of the functions. One page for all has twenty thousand elements, mostly of equations:
 * a phone is busy with it for a second.
 */
export const corePages: readonly CorePage[] = [
  {
    slug: `${coreIndex}/normalization`,
    groups: [batchNormalization, layerNormalization, instanceNormalization, groupNormalization],
  },
  { slug: `${coreIndex}/methods`, groups: [weightNormalization, otherMethods] },
  {
    slug: `${coreIndex}/foundations`,
    groups: [tensors, partitionsAndMoments, featureScaling, randomNumbers, elementaryFunctions],
  },
];

/** All groups, in order. */
export const functionGroups = corePages.flatMap(({ groups }) => groups);
