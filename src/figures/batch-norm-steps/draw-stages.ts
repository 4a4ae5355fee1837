import * as Plot from '@observablehq/plot';
import { chart } from '../../kit/charts/chart.ts';
import { edgeAround } from '../../kit/charts/edge.ts';
import {
  beta,
  gamma,
  hairline,
  halo,
  ink,
  methodColor,
  mu,
  paper,
  sigma,
} from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model, Stage } from './model.ts';
import type { Words } from './words.ts';

/** Heights within a row, in rows: the name on top, the histogram on its ground below. */
const row = { name: 0.13, top: 0.34, ground: 0.84 } as const;
/** The colours of the mean and of the deviation. */
const symbols: Readonly<Record<Stage['name'], readonly [string, string]>> = {
  input: [mu, sigma],
  centred: [ink, sigma],
  normalized: [ink, ink],
  output: [beta, gamma],
};

/** Half the width of the axis. */
const edges = [4, 6, 8, 10, 12, 16, 20, 30];

/** Draws the batch at its four stages, each sample a line from stage to stage. */
export function drawStages(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { stages } = model;
  const values = stages.flatMap((stage) => stage.values);
  const edge = edgeAround(values, edges, 1.02);
  return chart(context, {
    name: 'stages',
    title: words.flowTitle,
    label: words.flow,
    height: { narrow: 370, wide: 380 },
    margin: { top: 2, right: 10, bottom: 24, left: 10 },
    x: { domain: [-edge, edge], ticks: 5, grid: true },
    y: { domain: [stages.length, 0], axis: null },
    marks: [
      stages.map(histogram),
      paths(model),
      stages.map(statistics),
      names(stages, words),
      firstSample(stages),
    ],
  });
}

/** The same bins at every stage: only where they stand changes. */
function histogram({ bins, name }: Stage, level: number): Plot.Markish[] {
  const ground = level + row.ground;
  const color = name === 'input' || name === 'centred' ? methodColor.none : methodColor.bn;
  return [
    Plot.areaY(bins, {
      x: 'at',
      y1: ground,
      y2: ({ height }: { readonly height: number }) => ground - (row.ground - row.top) * height,
      fill: color,
      fillOpacity: 0.35,
      stroke: color,
    }),
    Plot.ruleY([ground], { stroke: hairline }),
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
  const [from, to] = [mean - deviation, mean + deviation];
  return [
    segment([from, y], [to, y], { stroke: deviationColor, strokeWidth: 3 }),
    segment([mean, y - 0.1], [mean, y + 0.1], { stroke: meanColor, strokeWidth: 3 }),
  ];
}

function names(stages: readonly Stage[], words: Words): Plot.Markish[] {
  const texts = stages.map(({ name, mean, deviation }, level) => ({
    y: level + row.name,
    name: words.stages[name],
    numbers: fill(words.numbers, { mean: number(mean, 2), deviation: number(deviation, 2) }),
  }));
  const style = { y: 'y', fill: ink, ...halo(5) } as const;
  return [
    Plot.text(texts, { ...style, text: 'name', frameAnchor: 'left', fontWeight: 650 }),
    Plot.text(texts, { ...style, text: 'numbers', frameAnchor: 'right' }),
  ];
}

/** The sample whose numbers stand in the equations. */
function firstSample(stages: readonly Stage[]): Plot.Markish[] {
  const first = stages.map(({ values }, level) => ({ x: values[0], y: level + row.ground }));
  return [
    Plot.line(first, { x: 'x', y: 'y', stroke: ink, strokeWidth: 1.5 }),
    Plot.dot(first, { x: 'x', y: 'y', r: 4, fill: ink, stroke: paper }),
  ];
}
