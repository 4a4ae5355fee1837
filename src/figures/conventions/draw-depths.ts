import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { formatRatio } from './format-ratio.ts';
import type { Depth, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const blue = 'var(--method-bn)';
const every = 4;

/** Draws how the stored variance compounds over a stack of layers. */
export function drawDepths(
  { depths, depth, divisor }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const now = depths.filter(({ layers }) => layers === depth);
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? widths.wide / 2 - 10 : widths.narrow, 200),
    marginTop: 12,
    marginLeft: 30,
    marginRight: 14,
    marginBottom: bottomMargin,
    x: {
      domain: [0, parameters.depth.max],
      ticks: 5,
      tickSize: 0,
      label: words.layers,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [0, 1.1], ticks: 5, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.line([{ layers: 0, law: 1 }, ...depths], {
        x: 'layers',
        y: divisor === 'n' ? 1 : 'law',
        stroke: 'var(--ink-soft)',
        strokeDasharray: '5 3',
      }),
      Plot.ruleX(now, { x: 'layers', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.dot(
        depths.filter(({ layers }) => layers % every === 0),
        { x: 'layers', y: 'measured', r: 3, fill: blue },
      ),
      Plot.dot(now, { x: 'layers', y: 'measured', r: 5.5, fill: blue }),
      Plot.text(now, {
        x: 'layers',
        y: 'measured',
        text: ({ measured }: Depth) => formatRatio(measured),
        dy: divisor === 'n' ? 16 : -14,
        dx: depth > 35 ? -22 : depth < 4 ? 22 : 0,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
        fontWeight: 650,
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'depths', title: words.depthsTitle, label: words.depths, svg };
}
