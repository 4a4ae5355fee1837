import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { highestDensity, outline, type Bin } from '../../kit/data/histogram.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { domain, type Model, type Point } from './model.ts';
import type { Words } from './words.ts';

const mu = 'var(--symbol-mu)';
const grey = 'var(--method-none)';
const ink = 'var(--ink)';
const bars = { x: 'x', y: 'density', curve: 'step-after' } as const;

/** The samples of all batches, under the population's own curve. */
export function drawSamples(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const svg = draw(context, highest(model.samples, model.shape), [
    Plot.areaY(outline(model.samples), { ...bars, fill: grey, fillOpacity: 0.45 }),
    line(model.shape),
  ]);
  return { name: 'samples', title: words.samplesTitle, label: words.samples, svg };
}

/** The batches' means; the dashed upright is the population's. */
export function drawMeans(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const svg = draw(context, highest(model.means, []), [
    Plot.areaY(outline(model.means), { ...bars, fill: mu, fillOpacity: 0.6 }),
    Plot.ruleX([0], { stroke: ink, strokeDasharray: '3 3' }),
  ]);
  return { name: 'means', title: words.meansTitle, label: words.means, svg };
}

/** The means' errors times √B, under the Gaussian's curve. */
export function drawErrors(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const svg = draw(context, highest(model.errors, model.gaussian), [
    Plot.areaY(outline(model.errors), { ...bars, fill: mu, fillOpacity: 0.3 }),
    line(model.gaussian),
  ]);
  return { name: 'errors', title: words.errorsTitle, label: words.errors, svg };
}

/** Three beside each other where there is room; heights are densities, each to its own highest. */
function draw(
  { document, width }: DrawingContext<Words>,
  top: number,
  marks: Plot.Markish[],
): SVGSVGElement {
  const share = width === 'wide' ? Math.floor(widths.wide / 3) - 10 : widths.narrow;
  return Plot.plot({
    ...plotOptions(document, share, width === 'wide' ? 170 : 120),
    marginTop: 6,
    marginLeft: 8,
    marginRight: 8,
    x: { domain, ticks: 7, tickSize: 0, label: null },
    y: { domain: [0, top * 1.04], axis: null },
    marks,
  }) as SVGSVGElement;
}

function line(points: readonly Point[]): Plot.Markish {
  return Plot.line(points, { x: 'x', y: 'density', stroke: ink, strokeWidth: 1.5 });
}

function highest(bins: readonly Bin[], points: readonly Point[]): number {
  return Math.max(highestDensity(bins), ...points.map(({ density }) => density));
}
