import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model } from './model.ts';
import type { Step } from './time-steps.ts';
import type { Words } from './words.ts';

const mu = 'var(--symbol-mu)';

/** Draws how many sequences are still running at every step. */
export function drawRunning(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { steps, late } = model;
  const svg = draw(
    model,
    context,
    [0, model.B * 1.15],
    [
      Plot.gridY({ ticks: 4 }),
      Plot.areaY(steps, {
        x: 't',
        y: 'running',
        curve: 'step-after',
        fill: 'var(--method-none)',
        fillOpacity: 0.45,
      }),
      Plot.ruleX([late], { x: 't', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.dot([late], { x: 't', y: 'running', r: 4.5, fill: 'var(--ink)' }),
      Plot.text([late], {
        x: 't',
        y: 'running',
        dx: 8,
        dy: -10,
        text: ({ running }: Step) => fill(words.left, { running }),
        textAnchor: 'start',
        fill: 'var(--ink)',
        fontWeight: 650,
      }),
    ],
  );
  return { name: 'running', title: words.runningTitle, label: words.running, svg };
}

/** Draws the batch's mean at every step, between the lines of one standard deviation. */
export function drawMeans(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { steps } = model;
  const edge = 1.1 * Math.max(0.5, ...steps.map(({ mean, law }) => Math.max(Math.abs(mean), law)));
  const svg = draw(
    model,
    context,
    [-edge, edge],
    [
      Plot.gridY({ ticks: 4 }),
      Plot.areaY(steps, {
        x: 't',
        y1: ({ law }: Step) => -law,
        y2: 'law',
        curve: 'step-after',
        fill: mu,
        fillOpacity: 0.15,
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)', strokeDasharray: '3 3' }),
      Plot.dot(steps, { x: 't', y: 'mean', r: 2.2, fill: mu }),
    ],
  );
  return { name: 'means', title: words.meansTitle, label: words.means, svg };
}

function draw(
  { T }: Model,
  { document, width, words }: DrawingContext<Words>,
  domain: readonly [number, number],
  marks: Plot.Markish[],
): SVGSVGElement {
  return Plot.plot({
    ...plotOptions(document, width === 'wide' ? widths.wide / 2 - 10 : widths.narrow, 180),
    marginTop: 8,
    marginLeft: 36,
    marginRight: 14,
    marginBottom: bottomMargin,
    x: {
      domain: [1, T],
      ticks: [1, ...[1, 2, 3, 4].map((quarter) => (quarter * T) / 4)],
      tickFormat: 'd',
      tickSize: 0,
      label: words.stepAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain, ticks: 4, tickSize: 0, label: null },
    marks,
  }) as SVGSVGElement;
}
