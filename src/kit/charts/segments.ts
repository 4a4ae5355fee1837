import * as Plot from '@observablehq/plot';
import { faint } from './looks.ts';

/** A place on a chart, in its own units. */
type Place = readonly [x: number, y: number];

/** One straight line. */
export function segment(
  [x1, y1]: Place,
  [x2, y2]: Place,
  style: Omit<Plot.LinkOptions, 'x1' | 'y1' | 'x2' | 'y2'>,
): Plot.Link {
  return Plot.link([0], { x1, y1, x2, y2, ...style });
}

/** One arrow. */
export function arrow(
  [x1, y1]: Place,
  [x2, y2]: Place,
  style: Omit<Plot.ArrowOptions, 'x1' | 'y1' | 'x2' | 'y2'>,
): Plot.Arrow {
  return Plot.arrow([0], { x1, y1, x2, y2, headLength: 7, ...style });
}

/** Where two quantities agree, on a chart whose axes both run from −edge to edge. */
export function diagonal(edge: number, style: Plot.LinkOptions = {}): Plot.Link {
  return segment([-edge, -edge], [edge, edge], { stroke: faint, ...style });
}
