import { doublings } from '../../kit/charts/chart.ts';

/** Fewer ticks than doublings: 17 numbers of up to five digits would touch. */
const ticks = [1, 16, 256, 4096, 65536];

/** The axis of batch sizes that all three charts share. */
export function batchAxis(label: string) {
  return { ...doublings, label, domain: [1, 65536], ticks, inset: 6 } as const;
}
