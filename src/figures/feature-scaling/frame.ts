import { widths, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Pair } from '../../training/quadratic/quadratic-loss.ts';
import type { Words } from './words.ts';

const margin = { top: 24, right: 14, bottom: bottomMargin, left: 44 } as const;
const height = 250;

/** The charts stand two by two where there is room. */
export function chartWidth({ width }: DrawingContext<Words>): number {
  return width === 'wide' ? widths.wide / 2 - 10 : widths.narrow;
}

/** The options of a chart of two features or two weights, with the names of its axes. */
export function planeFrame(
  context: DrawingContext<Words>,
  domains: { readonly x: Pair; readonly y: Pair },
  labels: { readonly x: string; readonly y: string },
) {
  return {
    ...plotOptions(context.document, chartWidth(context), height),
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: {
      domain: domains.x,
      ticks: 4,
      tickSize: 0,
      label: labels.x,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: domains.y, ticks: 4, tickSize: 0, label: labels.y, labelArrow: 'none' },
  } as const;
}

/** Domains around a centre on which one unit is as long sideways as upward, so that shapes are true. */
export function equalUnits(
  context: DrawingContext<Words>,
  centre: Pair,
  reach: Pair,
): { readonly x: Pair; readonly y: Pair } {
  const across = chartWidth(context) - margin.left - margin.right;
  const upward = height - margin.top - margin.bottom;
  const unitsPerPixel = Math.max((2 * reach[0]) / across, (2 * reach[1]) / upward);
  const [x, y] = [(unitsPerPixel * across) / 2, (unitsPerPixel * upward) / 2];
  return {
    x: [centre[0] - x, centre[0] + x],
    y: [centre[1] - y, centre[1] + y],
  };
}
