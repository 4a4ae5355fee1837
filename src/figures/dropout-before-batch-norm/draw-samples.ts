import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { wholeEdge } from '../../kit/charts/edge.ts';
import { methodColor, paper, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model, Sample } from './model.ts';
import type { Words } from './words.ts';

/** The levels of the chart, from top to bottom. */
const level = {
  top: -0.25,
  above: 0.25,
  training: 0.6,
  test: 2.0,
  below: 2.35,
  bottom: 2.8,
} as const;
const margin = { top: 4, right: 16, left: 48 } as const;
const blue = methodColor.bn;

/** Draws the same samples behind the Batch Normalization, in training above and at test below. */
export function drawSamples(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const values = model.samples.flatMap(({ training, test }) => [training, test]);
  const edge = wholeEdge(values, 4);
  return chart(context, {
    ...named('samples', words),
    height: 190,
    margin,
    x: { domain: [-edge, edge], ticks: 7, grid: true },
    y: { domain: [level.bottom, level.top], axis: null },
    color: { type: 'identity' },
    marks: [levelNames(words), sampleMarks(model), spreadMarks(model)],
  });
}

function levelNames(words: Words): Plot.Markish {
  const names = [
    { y: level.training, text: words.training },
    { y: level.test, text: words.test },
  ];
  return Plot.text(names, { frameAnchor: 'left', dx: 2 - margin.left, y: 'y', text: 'text' });
}

/** Each sample goes from training to test; one that is dropped before the layer is a ring. */
function sampleMarks({ samples, order }: Model): Plot.Markish[] {
  const way = { x1: 'training', x2: 'test', y1: level.training, y2: level.test } as const;
  return [
    Plot.link(samples, { ...way, stroke: blue, strokeOpacity: 0.3 }),
    Plot.dot(samples, {
      x: 'training',
      y: level.training,
      r: 4,
      stroke: blue,
      fill: ({ dropped }: Sample) => (dropped && order === 'before' ? paper : blue),
      strokeWidth: 1.5,
    }),
    Plot.dot(samples, { x: 'test', y: level.test, r: 4, fill: blue }),
  ];
}

/** One standard deviation to either side of the mean, over all samples. */
function spreadMarks({ training, test }: Model): Plot.Markish[] {
  const spreads = [
    { ...training, y: level.above },
    { ...test, y: level.below },
  ].map(({ mean, deviation, y }) => ({ from: mean - deviation, to: mean + deviation, y }));
  const end = { x: 'to', y: 'y', dx: 10 } as const;
  return [
    Plot.link(spreads, { x1: 'from', x2: 'to', y: 'y', stroke: sigma, strokeWidth: 2.5 }),
    Plot.text(spreads, { ...end, text: () => 'σ', fill: sigma, fontWeight: 650 }),
  ];
}
