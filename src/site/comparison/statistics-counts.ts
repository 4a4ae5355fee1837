import {
  batchPartition,
  channelPartition,
  groupPartition,
  instancePartition,
  layerPartition,
} from '../../core/index.ts';
import type { Words } from '../../i18n/words.ts';

/** How many means (and variances) a method takes of one tensor, and of how many values each. */
export interface StatisticsCount {
  readonly short: string;
  readonly note?: Words;
  readonly sets: number;
  readonly values: number;
}

/** The tensor whose statistics are counted: [N, C, H, W]. */
export const countedShape = [32, 64, 56, 56] as const;
const groups = 32;

/** The counts of the four normalizations, from the core's own partitions. */
export function statisticsCounts(): StatisticsCount[] {
  const count = (
    short: string,
    { sets, elementsPerSet }: { sets: number; elementsPerSet: number },
    note?: Words,
  ) => ({ short, sets, values: elementsPerSet, ...(note ? { note } : {}) });
  return [
    count('BN', batchPartition(countedShape)),
    count('LN', layerPartition(countedShape), { ko: 'C, H, W', en: 'C, H, W' }),
    count('LN', channelPartition(countedShape), { ko: '위치마다 C', en: 'C at each position' }),
    count('IN', instancePartition(countedShape)),
    count('GN', groupPartition(countedShape, groups), { ko: `G = ${groups}`, en: `G = ${groups}` }),
  ];
}
