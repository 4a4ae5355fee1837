import * as Plot from '@observablehq/plot';
import { chart, half, named, type ChartOptions } from '../../kit/charts/chart.ts';
import { here, ink, methodColor, mu } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model } from './model.ts';
import type { Step } from './time-steps.ts';
import type { Words } from './words.ts';

const area = { x: 't', curve: 'step-after' } as const;

/** Draws how many sequences are still running at every step. */
export function drawRunning(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { steps, late } = model;
  const place = { x: 't', y: 'running', fill: ink } as const;
  return chart(context, {
    ...named('running', words),
    ...frame(model, words, [0, model.B * 1.15]),
    marks: [
      Plot.areaY(steps, { ...area, y: 'running', fill: methodColor.none, fillOpacity: 0.45 }),
      Plot.ruleX([late], { x: 't', ...here }),
      Plot.dot([late], { ...place, r: 4.5 }),
      Plot.text([late], {
        ...place,
        dx: 8,
        dy: -10,
        text: ({ running }: Step) => fill(words.left, { running }),
        textAnchor: 'start',
        fontWeight: 650,
      }),
    ],
  });
}

/** Draws the batch's mean at every step, between the lines of one standard deviation. */
export function drawMeans(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { steps } = model;
  const edge = 1.1 * Math.max(0.5, ...steps.map(({ mean, law }) => Math.max(Math.abs(mean), law)));
  const y1 = ({ law }: Step): number => -law;
  return chart(context, {
    ...named('means', words),
    ...frame(model, words, [-edge, edge]),
    marks: [
      Plot.areaY(steps, { ...area, y1, y2: 'law', fill: mu, fillOpacity: 0.15 }),
      Plot.ruleY([0], { stroke: ink, strokeDasharray: '3 3' }),
      Plot.dot(steps, { x: 't', y: 'mean', r: 2.2, fill: mu }),
    ],
  });
}

function frame({ T }: Model, words: Words, domain: readonly [number, number]) {
  return {
    width: half,
    height: 180,
    margin: { top: 8, right: 14, left: 36 },
    x: {
      domain: [1, T],
      ticks: [1, ...[1, 2, 3, 4].map((quarter) => (quarter * T) / 4)],
      tickFormat: 'd',
      label: words.stepAxis,
    },
    y: { domain, ticks: 4, grid: true },
  } satisfies Partial<ChartOptions>;
}
