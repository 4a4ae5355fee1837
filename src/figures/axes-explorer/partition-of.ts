import {
  batchPartition,
  channelPartition,
  groupPartition,
  instancePartition,
  layerPartition,
  type Partition,
} from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import { shape, type parameters } from './parameters.ts';

/** A method that the reader can choose; Layer Normalization has two meanings on images. */
export type Method = Values<typeof parameters>['method'];

/** Which cells share their statistics under a method. */
export function partitionOf(method: Method, groups: number): Partition {
  switch (method) {
    case 'batch':
      return batchPartition(shape);
    case 'layer':
      return layerPartition(shape);
    case 'layer-channels':
      return channelPartition(shape);
    case 'instance':
      return instancePartition(shape);
    case 'group':
      return groupPartition(shape, groups);
  }
}
