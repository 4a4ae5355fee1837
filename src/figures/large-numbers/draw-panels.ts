import * as Plot from '@observablehq/plot';
import { chart, named, type ChartOptions } from '../../kit/charts/chart.ts';
import { bars, ink, methodColor, mu } from '../../kit/charts/looks.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { highestDensity, outline, type Bin } from '../../kit/data/histogram.ts';
import { domain, type Model, type Point } from './model.ts';
import type { Words } from './words.ts';

/** The samples of all batches, under the population's own curve. */
export function drawSamples({ samples, shape }: Model, context: DrawingContext<Words>): Chart {
  return chart(context, {
    ...named('samples', context.words),
    ...frame(highest(samples, shape)),
    marks: [
      Plot.areaY(outline(samples), { ...bars, fill: methodColor.none, fillOpacity: 0.45 }),
      line(shape),
    ],
  });
}

/** The batches' means; the dashed upright is the population's. */
export function drawMeans({ means }: Model, context: DrawingContext<Words>): Chart {
  return chart(context, {
    ...named('means', context.words),
    ...frame(highest(means, [])),
    marks: [
      Plot.areaY(outline(means), { ...bars, fill: mu, fillOpacity: 0.6 }),
      Plot.ruleX([0], { stroke: ink, strokeDasharray: '3 3' }),
    ],
  });
}

/** The means' errors times √B, under the Gaussian's curve. */
export function drawErrors({ errors, gaussian }: Model, context: DrawingContext<Words>): Chart {
  return chart(context, {
    ...named('errors', context.words),
    ...frame(highest(errors, gaussian)),
    marks: [Plot.areaY(outline(errors), { ...bars, fill: mu, fillOpacity: 0.3 }), line(gaussian)],
  });
}

/** Three beside each other where there is room; heights are densities, each to its own highest. */
function frame(top: number) {
  return {
    width: Math.floor(widths.wide / 3) - 10,
    height: { narrow: 120, wide: 170 },
    margin: { top: 6, right: 8, left: 8 },
    x: { domain, ticks: 7 },
    y: { domain: [0, top * 1.04], axis: null },
  } satisfies Partial<ChartOptions>;
}

function line(points: readonly Point[]): Plot.Markish {
  return Plot.line(points, { x: 'x', y: 'density', stroke: ink, strokeWidth: 1.5 });
}

function highest(bins: readonly Bin[], points: readonly Point[]): number {
  return Math.max(highestDensity(bins), ...points.map(({ density }) => density));
}
