import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
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
const margin = { left: 48, right: 16 } as const;
const blue = 'var(--method-bn)';
const sigma = 'var(--symbol-sigma)';

/** Draws the same samples behind the Batch Normalization, in training above and at test below. */
export function drawSamples(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const { samples } = model;
  const sizes = samples.flatMap(({ training, test }) => [Math.abs(training), Math.abs(test)]);
  const edge = Math.max(4, ...sizes.map(Math.ceil));
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 190),
    marginTop: 4,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { domain: [-edge, edge], ticks: 7, tickSize: 0, label: null },
    y: { domain: [level.bottom, level.top], axis: null },
    marks: [
      Plot.gridX({ ticks: 7 }),
      ...levelNames(words),
      Plot.link(samples, {
        x1: 'training',
        x2: 'test',
        y1: level.training,
        y2: level.test,
        stroke: blue,
        strokeOpacity: 0.3,
      }),
      Plot.dot(samples, {
        x: 'training',
        y: level.training,
        r: 4,
        stroke: blue,
        fill: (d: Sample) => (d.dropped && model.order === 'before' ? 'var(--paper)' : blue),
        strokeWidth: 1.5,
      }),
      Plot.dot(samples, { x: 'test', y: level.test, r: 4, fill: blue }),
      ...spreadMarks(model),
    ],
    color: { type: 'identity' },
  }) as SVGSVGElement;
  return { name: 'samples', title: words.samplesTitle, label: words.samples, svg };
}

function levelNames(words: Words): Plot.Markish[] {
  const names = [
    { y: level.training, text: words.training },
    { y: level.test, text: words.test },
  ];
  return [
    Plot.text(names, {
      frameAnchor: 'left',
      dx: 2 - margin.left,
      y: 'y',
      text: 'text',
      textAnchor: 'start',
    }),
  ];
}

/** One standard deviation to either side of the mean, over all samples. */
function spreadMarks({ training, test }: Model): Plot.Markish[] {
  const spreads = [
    { ...training, y: level.above },
    { ...test, y: level.below },
  ].map(({ mean, deviation, y }) => ({ from: mean - deviation, to: mean + deviation, y }));
  return [
    Plot.link(spreads, {
      x1: 'from',
      x2: 'to',
      y1: 'y',
      y2: 'y',
      stroke: sigma,
      strokeWidth: 2.5,
    }),
    Plot.text(spreads, {
      x: 'to',
      y: 'y',
      dx: 10,
      text: () => 'σ',
      fill: sigma,
      fontWeight: 650,
    }),
  ];
}
