import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model, Ratio } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const sigma = 'var(--symbol-sigma)';
const soft = 'var(--ink-soft)';

/** Draws the ratio of the variances against the keep probability: dots are measured, the line is the law. */
export function drawRatios(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const { ratios, now, order } = model;
  const faint = order === 'after' ? 0.35 : 1;
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 200),
    marginLeft: 28,
    marginRight: 16,
    marginTop: 8,
    marginBottom: bottomMargin,
    x: {
      domain: [parameters.keep.min, parameters.keep.max],
      ticks: 8,
      tickSize: 0,
      inset: 8,
      label: words.keep,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [0, 4.6], ticks: 5, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.ruleX([now], { x: 'keep', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.ruleY([1], { stroke: 'var(--ink-faint)' }),
      Plot.line(ratios, {
        x: 'keep',
        y: 'law',
        stroke: sigma,
        strokeWidth: 1.5,
        strokeOpacity: faint,
      }),
      Plot.dot(ratios, { x: 'keep', y: 'measured', r: 3, fill: sigma, fillOpacity: faint }),
      Plot.dot([now], { x: 'keep', y: 'measured', r: 5.5, fill: sigma }),
      ...names(ratios, words),
    ],
  }) as SVGSVGElement;
  return { name: 'ratios', title: words.ratiosTitle, label: words.ratios, svg };
}

function names(ratios: readonly Ratio[], words: Words): Plot.Markish[] {
  return [
    Plot.text(ratios.slice(1, 2), {
      x: 'keep',
      y: 'law',
      dx: 12,
      dy: -8,
      textAnchor: 'start',
      text: () => words.lawName,
      fill: sigma,
    }),
    Plot.text([1], {
      frameAnchor: 'left',
      y: 1,
      dx: 6,
      dy: 10,
      textAnchor: 'start',
      text: () => words.equal,
      fill: soft,
      stroke: 'var(--paper)',
      strokeWidth: 4,
    }),
  ];
}
