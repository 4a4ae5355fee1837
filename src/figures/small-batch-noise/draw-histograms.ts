import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { highestDensity, outline, type Bin, type Corner } from '../../kit/data/histogram.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import { meanDomain, type Model } from './model.ts';
import { domains, type SecondStatistic } from './second-statistic.ts';
import type { Words } from './words.ts';

const mu = 'var(--symbol-mu)';
const sigma = 'var(--symbol-sigma)';
const grey = 'var(--method-none)';
const soft = 'var(--ink-soft)';
const bars = { x: 'x', y: 'density', curve: 'step-after' } as const;
const truth = { stroke: 'var(--ink)', strokeDasharray: '3 3' } as const;

/** Draws the distribution of the batches' means, before that of the samples themselves. */
export function drawMeans(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const svg = Plot.plot({
    ...frame(context, meanDomain),
    marks: [
      Plot.areaY(toOne(model.samples), { ...bars, fill: grey, fillOpacity: 0.28 }),
      Plot.areaY(toOne(model.means), { ...bars, fill: mu, fillOpacity: 0.6 }),
      Plot.ruleX([0], truth),
      label(words.samples, -2.95, 0.5, { fill: soft }),
      label('μ', 0.08, 1.08, { fill: mu, fontWeight: 650 }),
    ],
  }) as SVGSVGElement;
  return { name: 'means', title: words.meansTitle, label: words.means, svg };
}

/** Draws the distribution of what the reader chose: σ², 1/s, or the normalized values. */
export function drawSecond(model: Model, context: DrawingContext<Words>): Chart {
  const { kind } = model.second;
  const { title, label: name } = context.words.second[kind];
  const marks =
    model.second.kind === 'normalized'
      ? normalizedMarks(model.second, context)
      : spreadMarks(model.second, context);
  const svg = Plot.plot({ ...frame(context, domains[kind]), marks }) as SVGSVGElement;
  // One place on the page for all three: its name stays.
  return { name: 'variances', title, label: name, svg };
}

function spreadMarks(
  second: Exclude<SecondStatistic, { readonly kind: 'normalized' }>,
  { words }: DrawingContext<Words>,
): Plot.Markish[] {
  const beyond = second.beyond > 0 ? fill(words.beyond, { count: second.beyond }) : '';
  return [
    Plot.areaY(toOne(second.bins), { ...bars, fill: sigma, fillOpacity: 0.6 }),
    Plot.ruleX([1], truth),
    label(words.population[second.kind], 1.06, 1.08, { fill: soft }),
    label(beyond, domains[second.kind][1], 0.35, { fill: sigma, textAnchor: 'end' }),
  ];
}

/** The walls stand in the chart up to 16 samples; further out, only their names. */
function normalizedMarks(
  { bins, wall }: Extract<SecondStatistic, { readonly kind: 'normalized' }>,
  { words }: DrawingContext<Words>,
): Plot.Markish[] {
  const edge = domains.normalized[1];
  const inside = wall < edge;
  const name = fill(inside ? words.wall : words.wallBeyond, { value: formatNumber(wall, 2) });
  return [
    Plot.areaY(toOne(bins), { ...bars, fill: grey, fillOpacity: 0.6 }),
    Plot.ruleX(inside ? [-wall, wall] : [], { y1: 0, y2: 1, stroke: sigma, strokeWidth: 2 }),
    label(name, 0, 1.09, { fill: sigma, textAnchor: 'middle' }),
  ];
}

/** Each distribution is scaled to its own highest bin: what counts here is how wide they are. */
function toOne(bins: readonly Bin[]): readonly Corner[] {
  const highest = highestDensity(bins);
  return outline(bins).map(({ x, density }) => ({
    x,
    density: highest === 0 ? 0 : density / highest,
  }));
}

/** The two histograms stand side by side where there is room. */
function frame({ document, width }: DrawingContext<Words>, domain: readonly [number, number]) {
  const share = width === 'wide' ? widths.wide / 2 - 10 : widths.narrow;
  return {
    ...plotOptions(document, share, 140),
    marginLeft: 8,
    marginRight: 8,
    x: { domain, ticks: 5, tickSize: 0, label: null },
    y: { domain: [0, 1.15], axis: null },
  } as const;
}

function label(text: string, x: number, y: number, options: Plot.TextOptions): Plot.Text {
  return Plot.text([{ x, y, text }], {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: 'start',
    ...options,
  });
}
