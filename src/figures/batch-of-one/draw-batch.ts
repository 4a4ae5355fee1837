import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart } from '../../kit/charts/chart.ts';
import { wholeEdge } from '../../kit/charts/edge.ts';
import { halo, ink, methodColor, mu, ring, sigma } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { visible } from '../../kit/words/numbers.ts';
import { caseOf } from './describe.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** The levels of the chart, from top to bottom. */
const level = { top: -0.2, name: 0, spread: 0.45, input: 1, output: 2.2, bottom: 2.75 } as const;
const margin = { top: 4, right: 20, left: 62 } as const;
const blue = methodColor.bn;

/** A sample and its output. */
interface Sample {
  readonly x: number;
  readonly y: number;
}

/** Draws the batch: its inputs above, its outputs below, mean and deviation over both. */
export function drawBatch(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const samples = model.x.map((x, index): Sample => ({ x, y: model.y[index] ?? NaN }));
  const edge = wholeEdge(model.y.filter(Number.isFinite), 4);
  return chart(context, {
    name: 'batch',
    title: words.flowTitle,
    label: words.flow,
    height: { narrow: 210, wide: 220 },
    margin,
    x: { domain: [-edge, edge], ticks: 5, grid: true },
    y: { domain: [level.bottom, level.top], axis: null },
    marks: [
      levelNames(words),
      statisticsMarks(model),
      otherMarks(samples.slice(1)),
      firstMarks(samples.slice(0, 1), words),
      ...noteMarks(model, samples, words),
    ],
    handles: [
      { parameter: 'x1', axis: 'x', x: model.x[0] ?? NaN, y: level.input, valueAt: (x) => x },
    ],
  });
}

function levelNames(words: Words): Plot.Markish {
  const names = [
    { level: level.input, text: words.input },
    { level: level.output, text: words.output },
  ];
  const place = { frameAnchor: 'left', dx: 6 - margin.left } as const;
  return Plot.text(names, { ...place, y: 'level', text: 'text' });
}

/** μ as an upright through the inputs, σ as a bar to either side of it; names beside, not on, the lines. */
function statisticsMarks(model: Model): Plot.Markish[] {
  const deviation = Math.sqrt(model.variance);
  const [from, to] = [model.mean - deviation, model.mean + deviation];
  const name = { fontWeight: 650, ...halo(4) } as const;
  return [
    segment([from, level.spread], [to, level.spread], { stroke: sigma, strokeWidth: 2.5 }),
    segment([model.mean, level.spread - 0.12], [model.mean, level.input + 0.12], {
      stroke: mu,
      strokeWidth: 2,
    }),
    Plot.text(['μ'], { ...name, x: model.mean, y: level.name, fill: mu }),
    Plot.text(['σ'], { ...name, x: to, y: level.spread, dx: 10, fill: sigma }),
  ];
}

function otherMarks(samples: readonly Sample[]): Plot.Markish[] {
  return [
    ...pathMarks(samples),
    Plot.dot(samples, { x: 'x', y: level.input, r: 4, ...ring(blue) }),
    Plot.dot(samples, { x: 'y', y: level.output, r: 4, fill: blue }),
  ];
}

/** The first sample stands out: it is the one that the reader moves. */
function firstMarks(first: readonly Sample[], words: Words): Plot.Markish[] {
  const lost = first.filter(({ y }) => Number.isNaN(y));
  return [
    ...pathMarks(first),
    Plot.dot(first, { x: 'x', y: level.input, r: 6, ...ring(ink, 2) }),
    Plot.dot(first, { x: 'y', y: level.output, r: 6, fill: ink }),
    Plot.text(first, { x: 'x', y: level.input, text: () => 'x₁', dy: 18, fill: ink, ...halo(4) }),
    Plot.text(first, { x: 'y', y: level.output, text: () => 'y₁', dy: 16, fill: ink, ...halo(4) }),
    Plot.text(lost, {
      x: 'x',
      y: level.output,
      text: () => words.undefinedOutput,
      fill: ink,
      ...halo(4),
    }),
  ];
}

/** The finding's first clause, beside the output that it speaks of. */
function noteMarks(
  model: Model,
  samples: readonly Sample[],
  { notes }: Words,
): readonly Plot.Markish[] {
  const [first] = samples;
  const kind = caseOf(model);
  if (!first || kind === 'undefined') return [];
  const note = kind === 'many' ? fill(notes.many, { slope: visible(model.slope, 2) }) : notes[kind];
  const inputs = samples.map(({ x }) => ({ x, y: level.input }));
  const outputs = samples.map(({ y }) => ({ x: y, y: level.output }));
  const names = [
    { x: first.x, y: level.input, text: 'x₁', dy: 18 },
    { x: first.y, y: level.output, text: 'y₁', dy: 16 },
    { x: model.mean, y: level.name, text: 'μ' },
    { x: model.mean + Math.sqrt(model.variance), y: level.spread, text: 'σ', dx: 10 },
  ];
  return [
    annotation({
      x: first.y,
      y: level.output,
      r: 6,
      lines: [note],
      avoid: {
        marks: [...inputs, ...outputs, ...names],
        lines: [
          [
            { x: model.mean, y: level.spread },
            { x: model.mean, y: level.input + 0.12 },
          ],
          [
            { x: first.x, y: level.input },
            { x: first.y, y: level.output },
          ],
        ],
      },
    }),
  ];
}

/** The way of each sample from input to output. */
function pathMarks(samples: readonly Sample[]): Plot.Markish[] {
  const place = { x1: 'x', x2: 'y', y1: level.input, y2: level.output } as const;
  return [Plot.link(samples, { ...place, stroke: blue, strokeOpacity: 0.2, strokeWidth: 1.5 })];
}
