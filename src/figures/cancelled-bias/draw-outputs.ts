import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/plot-options.ts';
import { methodColor } from './method-color.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const domain = [-3.5, 3.5] as const;

/** Draws each output with the bias against the same output without it: on the diagonal nothing survived. */
export function drawOutputs(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const axis = {
    domain,
    ticks: 5,
    tickSize: 0,
    labelAnchor: 'center',
    labelArrow: 'none',
  } as const;
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 270 : widths.narrow, 250),
    marginLeft: 28,
    marginRight: 8,
    marginTop: 8,
    marginBottom: bottomMargin,
    x: { ...axis, label: words.without, labelOffset: 36 },
    y: { ...axis, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.link([0], {
        x1: domain[0],
        y1: domain[0],
        x2: domain[1],
        y2: domain[1],
        stroke: 'var(--ink-faint)',
        strokeDasharray: '3 3',
      }),
      Plot.dot(model.outputs, {
        x: 'without',
        y: 'with',
        r: 3,
        fill: methodColor[model.method],
        fillOpacity: 0.75,
        clip: true,
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'outputs', title: words.outputsTitle, label: words.outputs, svg };
}
