import * as Plot from '@observablehq/plot';
import { chart, half, named, type ChartOptions } from '../../kit/charts/chart.ts';
import { bars, ink, methodColor, mu, paper, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { highestDensity, outline, type Bin, type Corner } from '../../kit/data/histogram.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Falling } from './falling.ts';
import { meanDomain, type Model } from './model.ts';
import { domains, type SecondStatistic } from './second-statistic.ts';
import type { Words } from './words.ts';

const grey = methodColor.none;
const truth = { stroke: ink, strokeDasharray: '3 3' } as const;
/** From where a batch falls, and to where. */
const [top, landing] = [1.15, 0.05] as const;
/** The two histograms stand side by side where there is room. */
const frame = {
  width: half,
  height: 140,
  margin: { right: 8, left: 8 },
  y: { domain: [0, top], axis: null },
} satisfies Partial<ChartOptions>;

/** Draws the distribution of the batches' means, before that of the samples themselves. */
export function drawMeans(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named('means', words),
    label: fill(words.means, { count: model.draws }),
    ...frame,
    x: { domain: meanDomain, ticks: 5 },
    marks: [
      Plot.areaY(toOne(model.samples), { ...bars, fill: grey, fillOpacity: 0.28 }),
      Plot.areaY(toOne(model.means), { ...bars, fill: mu, fillOpacity: 0.6 }),
      Plot.ruleX([0], truth),
      label(words.samples, -2.95, 0.5, { fill: soft }),
      label('μ', 0.08, 1.08, { fill: mu, fontWeight: 650 }),
      fallingMarks(model.falling, 'mean', meanDomain, mu),
    ],
  });
}

/** Draws the distribution of what the reader chose: σ², 1/s, or the normalized values. */
export function drawSecond(model: Model, context: DrawingContext<Words>): Chart {
  const { kind } = model.second;
  const { second } = context.words;
  return chart(context, {
    // One place on the page for all three: its name stays.
    name: 'variances',
    title: second[kind].title,
    label: fill(second[kind].label, { count: model.draws }),
    ...frame,
    x: { domain: domains[kind], ticks: 5 },
    marks:
      model.second.kind === 'normalized'
        ? normalizedMarks(model.second, context)
        : spreadMarks(model.second, model.falling, context),
  });
}

function spreadMarks(
  second: Exclude<SecondStatistic, { readonly kind: 'normalized' }>,
  falling: readonly Falling[],
  { words }: DrawingContext<Words>,
): Plot.Markish[] {
  const beyond = second.beyond > 0 ? fill(words.beyond, { count: second.beyond }) : '';
  return [
    Plot.areaY(toOne(second.bins), { ...bars, fill: sigma, fillOpacity: 0.6 }),
    Plot.ruleX([1], truth),
    label(words.population[second.kind], 1.06, 1.08, { fill: soft }),
    label(beyond, domains[second.kind][1], 1.08, { fill: sigma, textAnchor: 'end' }),
    fallingMarks(falling, second.kind, domains[second.kind], sigma),
  ];
}

/** What a batch is a dot for. */
const valueOf = {
  mean: ({ mean }: Falling) => mean,
  variance: ({ variance }: Falling) => variance,
  reciprocal: ({ variance }: Falling) => 1 / Math.sqrt(variance),
} as const;

/** A mark for each batch, named after it: so it goes on from where it was in the drawing before. */
function fallingMarks(
  falling: readonly Falling[],
  statistic: keyof typeof valueOf,
  [from, to]: readonly [number, number],
  color: string,
): Plot.Markish[] {
  return falling
    .map((batch) => ({ ...batch, x: valueOf[statistic](batch) }))
    .filter(({ x }) => x >= from && x <= to)
    .map(({ batch, x, stage }) =>
      Plot.dot([x], {
        x,
        y: stage === 'above' ? top : landing,
        r: 4,
        fill: color,
        stroke: paper,
        opacity: stage === 'landed' ? 1 : 0,
        className: `batch-${String(batch + 1)}`,
      }),
    );
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

function label(text: string, x: number, y: number, options: Plot.TextOptions): Plot.Text {
  return Plot.text([text], { x, y, textAnchor: 'start', ...options });
}
