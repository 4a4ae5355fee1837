import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const blue = 'var(--method-bn)';
const grey = 'var(--method-none)';

/** Draws the outputs that the one sample gets, batch by batch. */
export function drawOutputs(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const { batches, inference } = model;
  const farthest = Math.max(
    2,
    ...batches.flatMap(({ batchNorm, renorm }) => [Math.abs(batchNorm), Math.abs(renorm)]),
  );
  const edge = Math.ceil(2 * farthest + 0.2) / 2;
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 350 : widths.narrow, width === 'wide' ? 290 : 240),
    marginTop: 28,
    marginLeft: 30,
    marginRight: 12,
    marginBottom: bottomMargin,
    x: {
      domain: [0, batches.length + 1],
      ticks: [1, 6, 12, 18, 24],
      tickFormat: 'd',
      tickSize: 0,
      label: words.batchAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [-edge, edge], ticks: 5, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.ruleY([inference], { stroke: grey, strokeWidth: 2, strokeDasharray: '6 3' }),
      Plot.dot(batches, { x: 'number', y: 'batchNorm', r: 3.5, fill: blue }),
      Plot.dot(batches, { x: 'number', y: 'renorm', r: 4, symbol: 'diamond', fill: ink }),
      ...legend(words),
    ],
  }) as SVGSVGElement;
  return { name: 'outputs', title: words.outputsTitle, label: words.outputs, svg };
}

/** The names of the three outputs in a line above the chart. */
function legend(words: Words): Plot.Markish[] {
  const entries = [
    { sign: '●', fill: blue, name: 'BN', dx: -20 },
    { sign: '◆', fill: ink, name: words.renorm, dx: 28 },
    { sign: '– –', fill: grey, name: words.inference, dx: 140 },
  ];
  const place = { frameAnchor: 'top-left', textAnchor: 'start', dy: -20 } as const;
  return entries.flatMap(({ sign, fill, name, dx }) => [
    Plot.text([sign], { ...place, dx, fill }),
    Plot.text([name], {
      ...place,
      dx: dx + (sign.length > 1 ? 24 : 14),
      text: (text: string) => text,
      fill: ink,
    }),
  ]);
}
