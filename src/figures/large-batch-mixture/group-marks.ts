import * as Plot from '@observablehq/plot';
import { outline } from '../../kit/data/histogram.ts';
import type { Group } from './model.ts';

const bars = { x: 'x', y: 'density', curve: 'step-after' } as const;

/** The histograms of both groups, one over the other: the first filled, the second outlined. */
export function groupMarks([first, second]: readonly Group[]): Plot.Markish[] {
  return [
    Plot.areaY(outline(first?.bins ?? []), {
      ...bars,
      fill: 'var(--method-none)',
      fillOpacity: 0.45,
    }),
    Plot.areaY(outline(second?.bins ?? []), {
      ...bars,
      fill: 'var(--ink)',
      fillOpacity: 0.12,
    }),
    Plot.line(outline(second?.bins ?? []), { ...bars, stroke: 'var(--ink)', strokeWidth: 1.2 }),
  ];
}
