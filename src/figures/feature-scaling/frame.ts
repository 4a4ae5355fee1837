import { bottomMargin, chartWidth, half, type ChartOptions } from '../../kit/charts/chart.ts';
import type { DrawingContext } from '../../kit/contract/figure.ts';
import type { Pair } from '../../training/quadratic/quadratic-loss.ts';
import type { Words } from './words.ts';

const margin = { top: 24, right: 14, bottom: bottomMargin, left: 44 } as const;
const height = 250;

/** A chart of two features or two weights; the charts stand two by two where there is room. */
export const plane = { width: half, height, margin } satisfies Partial<ChartOptions>;

/** Domains around a centre on which one unit is as long sideways as upward, so that shapes are true. */
export function equalUnits(
  context: DrawingContext<Words>,
  centre: Pair,
  reach: Pair,
): { readonly x: Pair; readonly y: Pair } {
  const across = chartWidth(context, half) - margin.left - margin.right;
  const upward = height - margin.top - margin.bottom;
  const unitsPerPixel = Math.max((2 * reach[0]) / across, (2 * reach[1]) / upward);
  const [x, y] = [(unitsPerPixel * across) / 2, (unitsPerPixel * upward) / 2];
  return {
    x: [centre[0] - x, centre[0] + x],
    y: [centre[1] - y, centre[1] + y],
  };
}
