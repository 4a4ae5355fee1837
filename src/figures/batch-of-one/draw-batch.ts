import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext, type Handle } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** The levels of the chart, from top to bottom. */
const level = { top: -0.2, name: 0, spread: 0.45, input: 1, output: 2.2, bottom: 2.75 } as const;
const margin = { left: 62, right: 20 } as const;
const height = { narrow: 210, wide: 220 } as const;
const ink = 'var(--ink)';
const paper = 'var(--paper)';
const blue = 'var(--method-bn)';
const mu = 'var(--symbol-mu)';
const sigma = 'var(--symbol-sigma)';

/** A sample and its output. */
interface Sample {
  readonly x: number;
  readonly y: number;
}

/** Draws the batch: its inputs above, its outputs below, mean and deviation over both. */
export function drawBatch(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const samples = model.x.map((x, index): Sample => ({ x, y: model.y[index] ?? NaN }));
  const edge = Math.max(4, ...model.y.filter(Number.isFinite).map((y) => Math.ceil(Math.abs(y))));
  const x = { domain: [-edge, edge], range: [margin.left, widths[width] - margin.right] };
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], height[width]),
    marginTop: 4,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { ...x, ticks: 5, tickSize: 0, label: null },
    y: { domain: [level.bottom, level.top], axis: null },
    marks: [
      Plot.gridX({ ticks: 5 }),
      ...levelNames(words),
      ...statisticsMarks(model),
      ...otherMarks(samples.slice(1)),
      ...firstMarks(samples.slice(0, 1), words),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const handle: Handle = {
    parameter: 'x1',
    x: Number(svg.scale('x')?.apply(model.x[0])),
    y: Number(svg.scale('y')?.apply(level.input)),
    valueAt: (pixel) => Number(Plot.scale({ x }).invert?.(pixel)),
  };
  return { name: 'batch', title: words.flowTitle, label: words.flow, svg, handles: [handle] };
}

function levelNames(words: Words): Plot.Markish[] {
  const names = [
    { level: level.input, text: words.input },
    { level: level.output, text: words.output },
  ];
  return [
    Plot.text(names, {
      frameAnchor: 'left',
      dx: 6 - margin.left,
      y: 'level',
      text: 'text',
      textAnchor: 'start',
    }),
  ];
}

/** μ as an upright through the inputs, σ as a bar to either side of it; names beside, not on, the lines. */
function statisticsMarks(model: Model): Plot.Markish[] {
  const deviation = Math.sqrt(model.variance);
  const ends = [{ mean: model.mean, from: model.mean - deviation, to: model.mean + deviation }];
  const name = { fontWeight: 650, text: 'name' } as const;
  return [
    Plot.link(ends, {
      x1: 'from',
      x2: 'to',
      y1: level.spread,
      y2: level.spread,
      stroke: sigma,
      strokeWidth: 2.5,
    }),
    Plot.link(ends, {
      x1: 'mean',
      x2: 'mean',
      y1: level.spread - 0.12,
      y2: level.input + 0.12,
      stroke: mu,
      strokeWidth: 2,
    }),
    Plot.text([{ x: model.mean, name: 'μ' }], { ...name, x: 'x', y: level.name, fill: mu }),
    Plot.text([{ x: model.mean + deviation, name: 'σ' }], {
      ...name,
      x: 'x',
      y: level.spread,
      dx: 10,
      fill: sigma,
    }),
  ];
}

function otherMarks(samples: readonly Sample[]): Plot.Markish[] {
  return [
    ...pathMarks(samples),
    Plot.dot(samples, {
      x: 'x',
      y: level.input,
      r: 4,
      stroke: blue,
      fill: paper,
      strokeWidth: 1.5,
    }),
    Plot.dot(samples, { x: 'y', y: level.output, r: 4, fill: blue }),
  ];
}

/** The first sample stands out: it is the one that the reader moves. */
function firstMarks(first: readonly Sample[], words: Words): Plot.Markish[] {
  const lost = first.filter(({ y }) => Number.isNaN(y));
  return [
    ...pathMarks(first),
    Plot.dot(first, { x: 'x', y: level.input, r: 6, stroke: ink, fill: paper, strokeWidth: 2 }),
    Plot.dot(first, { x: 'y', y: level.output, r: 6, fill: ink }),
    Plot.text(first, { x: 'x', y: level.input, text: () => 'x₁', dy: 18, fill: ink }),
    Plot.text(first, { x: 'y', y: level.output, text: () => 'y₁', dy: 16, fill: ink }),
    Plot.text(lost, { x: 'x', y: level.output, text: () => words.undefinedOutput, fill: ink }),
  ];
}

/** The way of each sample from input to output. */
function pathMarks(samples: readonly Sample[]): Plot.Markish[] {
  const place = { x1: 'x', x2: 'y', y1: level.input, y2: level.output } as const;
  return [Plot.link(samples, { ...place, stroke: blue, strokeOpacity: 0.35 })];
}
