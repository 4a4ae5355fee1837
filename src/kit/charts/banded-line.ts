import * as Plot from '@observablehq/plot';
import type { BandPoint } from '../data/spread-of.ts';

interface BandedStyle {
  readonly color: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'cross';
  /** Where the reader stands: the dot there is larger. */
  readonly now?: number;
}

/** Medians as a line with signs, on the band in which most seeds lie. */
export function bandedLine(
  points: readonly BandPoint[],
  { color, symbol, now }: BandedStyle,
): Plot.Markish[] {
  const place = { x: 'x', y: 'median' } as const;
  return [
    Plot.areaY(points, { x: 'x', y1: 'low', y2: 'high', fill: color, fillOpacity: 0.16 }),
    Plot.line(points, { ...place, stroke: color, strokeWidth: 2.5 }),
    Plot.dot(points, {
      ...place,
      symbol,
      fill: color,
      r: { value: ({ x }: BandPoint) => (x === now ? 5.5 : 3.5), scale: null },
    }),
  ];
}
