import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const edges = [0.5, 1, 1.5, 2, 2.5, 3, 4];

/** Draws the estimate after every iteration, and the norm that it comes up to. */
export function drawEstimates(
  { steps, now, exact }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const top = edges.find((edge) => edge >= exact.largest * 1.04) ?? exact.largest;
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 180),
    marginTop: 10,
    marginLeft: 30,
    marginRight: 68,
    marginBottom: bottomMargin,
    x: {
      domain: [1, parameters.iterations.max],
      ticks: 10,
      tickFormat: 'd',
      tickSize: 0,
      label: words.iterationAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [0, top], ticks: 4, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.ruleY([exact.largest], { stroke: ink, strokeDasharray: '5 4' }),
      Plot.ruleX([now], { x: 'k', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.line(steps, { x: 'k', y: 'sigma', stroke: ink, strokeWidth: 1.5 }),
      Plot.dot(steps, { x: 'k', y: 'sigma', r: 3, fill: ink, symbol: 'square' }),
      Plot.dot([now], { x: 'k', y: 'sigma', r: 6, fill: ink, symbol: 'square' }),
      Plot.text([exact.largest], {
        frameAnchor: 'right',
        dx: 8,
        y: (largest: number) => largest,
        text: () => words.exactNorm,
        textAnchor: 'start',
        fill: ink,
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'estimates', title: words.estimatesTitle, label: words.estimates, svg };
}
