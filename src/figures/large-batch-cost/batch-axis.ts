import { doublingAxis } from '../../kit/charts/plot-options.ts';

/** Fewer ticks than doublings: 17 numbers of up to five digits would touch. */
const ticks = [1, 16, 256, 4096, 65536];

/** The axis of batch sizes that all three charts share. */
export function batchAxis(label: string) {
  return { ...doublingAxis(label), domain: [1, 65536], ticks, inset: 6 } as const;
}

/** The powers of ten that enclose the values, to the next one on either side. */
export function decadesAround(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const all = Array.from({ length: 16 }, (_, index) => Number(`1e${String(index - 6)}`));
  const first = all.findLastIndex((decade) => decade <= low);
  const last = all.findIndex((decade) => decade >= high);
  return all.slice(Math.max(0, first), last < 0 ? undefined : last + 1);
}
