import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const blue = 'var(--method-bn)';
const soft = 'var(--ink-soft)';
const lengthTicks = [0.01, 0.1, 1, 10];
const normTicks = [0.1, 1, 10, 100];

/** Draws the gradient's length against the weight's: dots are measured, the line is 1/|w|. */
export function drawSlopes(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const { slopes, length, norm } = model;
  const [lowest = NaN, highest = NaN] = [slopes.at(-1)?.law, slopes[0]?.law];
  const domain = [lowest / 1.6, highest * 1.3] as const;
  const ticks = normTicks.filter((tick) => tick > domain[0] && tick < domain[1]);
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 350 : widths.narrow, 221),
    marginLeft: 40,
    marginRight: 12,
    marginTop: 10,
    marginBottom: bottomMargin,
    x: {
      type: 'log',
      domain: [0.01, 10],
      ticks: lengthTicks,
      tickFormat: String,
      tickSize: 0,
      inset: 8,
      label: words.weightLength,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { type: 'log', domain, axis: null },
    marks: [
      ...logTicks(ticks),
      Plot.line(slopes, { x: 'length', y: 'law', stroke: soft, strokeDasharray: '4 3' }),
      Plot.line(slopes, { x: 'length', y: 'norm', stroke: blue, strokeWidth: 1.5 }),
      Plot.dot(slopes, { x: 'length', y: 'norm', fill: blue, r: 3 }),
      Plot.dot([{ length, norm }], { x: 'length', y: 'norm', fill: blue, r: 5.5 }),
      Plot.text(slopes.slice(0, 1), {
        x: 'length',
        y: 'law',
        dx: 40,
        dy: 6,
        text: () => '1/|w|',
        fill: soft,
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'slopes', title: words.slopesTitle, label: words.slopes, svg };
}
