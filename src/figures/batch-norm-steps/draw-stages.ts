import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../kit/format/format-number.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model, Stage } from './model.ts';
import type { Words } from './words.ts';

/** Heights within a row, in rows: the name on top, the histogram on its ground below. */
const row = { name: 0.13, top: 0.34, ground: 0.84 } as const;
const margin = { left: 10, right: 10 } as const;
const blue = 'var(--method-bn)';
const grey = 'var(--method-none)';
const ink = 'var(--ink)';
const symbols: Readonly<Record<Stage['name'], readonly [string, string]>> = {
  input: ['var(--symbol-mu)', 'var(--symbol-sigma)'],
  centred: [ink, 'var(--symbol-sigma)'],
  normalized: [ink, ink],
  output: ['var(--symbol-beta)', 'var(--symbol-gamma)'],
};

/** Half the width of the axis: one of a few, so that it does not tremble while a slider moves. */
const edges = [4, 6, 8, 10, 12, 16, 20, 30];

/** Draws the batch at its four stages, each sample a line from stage to stage. */
export function drawStages(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const { stages } = model;
  const farthest = Math.max(...stages.flatMap(({ values }) => values.map((x) => Math.abs(x))));
  const edge = edges.find((value) => value > farthest * 1.02) ?? Math.ceil(farthest);
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], width === 'wide' ? 380 : 370),
    marginTop: 2,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginBottom: 24,
    x: { domain: [-edge, edge], ticks: 5, tickSize: 0, label: null },
    y: { domain: [stages.length, 0], axis: null },
    marks: [
      Plot.gridX({ ticks: 5 }),
      ...stages.flatMap((stage, level) => histogram(stage, level)),
      paths(model),
      ...stages.flatMap((stage, level) => statistics(stage, level)),
      ...names(stages, words),
      ...firstSample(stages),
    ],
  }) as SVGSVGElement;
  return { name: 'stages', title: words.flowTitle, label: words.flow, svg };
}

/** The same bins at every stage: only where they stand changes. */
function histogram({ bins, name }: Stage, level: number): Plot.Markish[] {
  const ground = level + row.ground;
  const color = name === 'input' || name === 'centred' ? grey : blue;
  return [
    Plot.areaY(bins, {
      x: 'at',
      y1: ground,
      y2: ({ height }: { readonly height: number }) => ground - (row.ground - row.top) * height,
      fill: color,
      fillOpacity: 0.35,
      stroke: color,
    }),
    Plot.ruleY([ground], { stroke: 'var(--line)' }),
  ];
}

/** All samples' ways in one path: a gap parts one sample from the next. */
function paths({ stages, B }: Model): Plot.Markish {
  const points = Array.from({ length: B }, (_, sample) => [
    ...stages.map(({ values }, level) => ({ x: values[sample] ?? NaN, y: level + row.ground })),
    { x: NaN, y: 0 },
  ]).flat();
  return Plot.line(points, { x: 'x', y: 'y', stroke: ink, strokeOpacity: 0.22, strokeWidth: 1 });
}

/** The mean as an upright on the ground, the deviation as a bar under it. */
function statistics({ name, mean, deviation }: Stage, level: number): Plot.Markish[] {
  const [meanColor, deviationColor] = symbols[name];
  const y = level + row.ground;
  const ends = [{ mean, from: mean - deviation, to: mean + deviation }];
  return [
    Plot.link(ends, {
      x1: 'from',
      x2: 'to',
      y1: y,
      y2: y,
      stroke: deviationColor,
      strokeWidth: 3,
    }),
    Plot.link(ends, {
      x1: 'mean',
      x2: 'mean',
      y1: y - 0.1,
      y2: y + 0.1,
      stroke: meanColor,
      strokeWidth: 3,
    }),
  ];
}

function names(stages: readonly Stage[], words: Words): Plot.Markish[] {
  const place = {
    frameAnchor: 'left',
    textAnchor: 'start',
    fill: ink,
    stroke: 'var(--paper)',
    strokeWidth: 5,
  } as const;
  const texts = stages.map(({ name, mean, deviation }, level) => ({
    y: level + row.name,
    name: words.stages[name],
    numbers: fill(words.numbers, {
      mean: formatNumber(mean, 2),
      deviation: formatNumber(deviation, 2),
    }),
  }));
  return [
    Plot.text(texts, { ...place, y: 'y', text: 'name', fontWeight: 650 }),
    Plot.text(texts, {
      ...place,
      y: 'y',
      text: 'numbers',
      frameAnchor: 'right',
      textAnchor: 'end',
    }),
  ];
}

/** The sample whose numbers stand in the equations. */
function firstSample(stages: readonly Stage[]): Plot.Markish[] {
  const first = stages.map(({ values }, level) => ({ x: values[0], y: level + row.ground }));
  return [
    Plot.line(first, { x: 'x', y: 'y', stroke: ink, strokeWidth: 1.5 }),
    Plot.dot(first, { x: 'x', y: 'y', r: 4, fill: ink, stroke: 'var(--paper)' }),
  ];
}
