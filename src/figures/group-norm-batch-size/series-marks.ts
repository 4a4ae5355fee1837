import * as Plot from '@observablehq/plot';
import { methodColor } from '../../kit/charts/looks.ts';

/** One number of each method by batch size. */
interface ByBatch {
  readonly B: number;
  readonly bn: number;
  readonly gn: number;
}

const symbols = { bn: 'circle', gn: 'square' } as const;

/** A method's line over batch sizes, with a mark at each, larger where the reader stands. */
export function seriesMarks(
  rows: readonly ByBatch[],
  method: 'bn' | 'gn',
  B: number,
): Plot.Markish[] {
  const place = { x: 'B', y: method } as const;
  const r = { value: (row: ByBatch) => (row.B === B ? 6 : 3.5), scale: null };
  return [
    Plot.line(rows, { ...place, stroke: methodColor[method], strokeWidth: 2 }),
    Plot.dot(rows, { ...place, symbol: symbols[method], fill: methodColor[method], r }),
  ];
}
