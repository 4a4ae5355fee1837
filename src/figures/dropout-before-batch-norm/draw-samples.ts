import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { halo, methodColor, paper, sigma } from '../../kit/charts/looks.ts';
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
const margin = { top: 4, right: 16, left: 58 } as const;
/** Half the length of the axis: one sample in some thousands lies farther, and is drawn at its end. */
const edge = 6;
const blue = methodColor.bn;

/** Draws the same samples behind the Batch Normalization, in training above and at test below. */
export function drawSamples(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
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
  const x1 = ({ training }: Sample): number => onAxis(training);
  const x2 = ({ test }: Sample): number => onAxis(test);
  const way = { x1, x2, y1: level.training, y2: level.test } as const;
  return [
    Plot.link(samples, { ...way, stroke: blue, strokeOpacity: 0.3 }),
    Plot.dot(samples, {
      x: x1,
      y: level.training,
      r: 4,
      stroke: blue,
      fill: ({ dropped }: Sample) => (dropped && order === 'before' ? paper : blue),
      strokeWidth: 1.5,
    }),
    Plot.dot(samples, { x: x2, y: level.test, r: 4, fill: blue }),
  ];
}

function onAxis(value: number): number {
  return Math.max(-edge, Math.min(edge, value));
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
    Plot.text(spreads, { ...end, text: () => 'σ', fill: sigma, fontWeight: 650, ...halo(4) }),
  ];
}
