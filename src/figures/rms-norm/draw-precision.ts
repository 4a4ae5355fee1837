import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import { powerText } from './power-text.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const ticks = [1 / 4096, 1 / 256, 1 / 16, 1, 16, 256, 4096];

/** Draws how long the output is, against the input's scale, in both precisions. */
export function drawPrecision(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const { precisions, now } = model;
  const place = { x: 'scale', strokeWidth: 2 } as const;
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 190),
    marginTop: 12,
    marginLeft: 30,
    marginRight: 84,
    marginBottom: bottomMargin,
    x: {
      type: 'log',
      base: 2,
      domain: [1 / 4096, 4096],
      ticks,
      tickFormat: powerText,
      tickSize: 0,
      inset: 6,
      label: words.scaleAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [0, 1.15], ticks: [0, 0.5, 1], tickSize: 0, label: null },
    marks: [
      Plot.gridY([0, 0.5, 1]),
      Plot.ruleX([now], { x: 'scale', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.line(precisions, { ...place, y: 'single', stroke: soft, strokeDasharray: '6 3' }),
      Plot.line(precisions, { ...place, y: 'half', stroke: ink }),
      Plot.dot([now], { x: 'scale', y: 'single', r: 6, stroke: soft, strokeWidth: 2 }),
      Plot.dot([now], { x: 'scale', y: 'half', r: 4.5, fill: ink, symbol: 'square' }),
      ...endLabels(model, words),
    ],
  }) as SVGSVGElement;
  return { name: 'precision', title: words.precisionTitle, label: words.precision, svg };
}

function endLabels({ precisions }: Model, words: Words): Plot.Markish[] {
  const last = precisions.slice(-1);
  const place = { x: 'scale', dx: 12, textAnchor: 'start' } as const;
  return [
    Plot.text(last, { ...place, y: 'single', text: () => words.single, fill: soft }),
    Plot.text(last, { ...place, y: 'half', text: () => words.half, fill: ink, dy: -2 }),
  ];
}
