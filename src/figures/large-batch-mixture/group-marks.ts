import * as Plot from '@observablehq/plot';
import { bars, ink, methodColor } from '../../kit/charts/looks.ts';
import { outline } from '../../kit/data/histogram.ts';
import type { Group } from './model.ts';

/** The histograms of both groups, one over the other: the first filled, the second outlined. */
export function groupMarks([first, second]: readonly Group[]): Plot.Markish[] {
  const over = outline(second?.bins ?? []);
  return [
    Plot.areaY(outline(first?.bins ?? []), { ...bars, fill: methodColor.none, fillOpacity: 0.45 }),
    Plot.areaY(over, { ...bars, fill: ink, fillOpacity: 0.12 }),
    Plot.line(over, { ...bars, stroke: ink, strokeWidth: 1.2 }),
  ];
}
