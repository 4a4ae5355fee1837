import * as Plot from '@observablehq/plot';
import type { ShownRun } from './lab-view.ts';

/** The line of a run, in its dashes; the selected run's is thicker. */
export function runLine<Place>(
  places: readonly Place[],
  { color, dash, isSelected }: ShownRun,
  channels: { readonly x: keyof Place & string; readonly y: keyof Place & string },
): Plot.Markish {
  return Plot.line(places, {
    ...channels,
    stroke: color,
    strokeWidth: isSelected ? 2.5 : 1.5,
    ...(dash !== undefined && { strokeDasharray: dash }),
  });
}
