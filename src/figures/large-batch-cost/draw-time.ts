import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { groupDigits } from '../../kit/format/group-digits.ts';
import { batchAxis, decadesAround } from './batch-axis.ts';
import type { Cost, Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const hour = 3600;

/** Draws the hours to the target: the fastest batch lies between the device's half and the critical size. */
export function drawTime(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const { costs, now, best, half, setting } = model;
  const decades = decadesAround([...costs.map(hours), hours(best)]);
  const [low = 1, high = 1] = [decades[0], decades.at(-1)];
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 230),
    marginTop: 40,
    marginLeft: 54,
    marginRight: 22,
    marginBottom: bottomMargin,
    x: batchAxis(words.batchSize),
    y: { type: 'log', domain: [low, high], axis: null },
    marks: [
      Plot.gridY(decades),
      Plot.text(decades, {
        frameAnchor: 'left',
        dx: -8,
        y: (decade: number) => decade,
        text: groupDigits,
        textAnchor: 'end',
      }),
      ...landmark(half, words.half, 1),
      ...landmark(setting.critical, words.critical, 0),
      Plot.line(costs, { x: 'B', y: hours, stroke: ink, strokeWidth: 2 }),
      Plot.ruleX([now], { x: 'B', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.dot([best], { x: 'B', y: hours, r: 6, symbol: 'star', fill: ink }),
      Plot.text([best], {
        x: 'B',
        y: hours,
        dy: -18,
        text: () => words.best,
        fill: ink,
        fontWeight: 650,
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      Plot.dot([now], { x: 'B', y: hours, r: 5, fill: ink }),
    ],
  }) as SVGSVGElement;
  return { name: 'time', title: words.timeTitle, label: words.time, svg };
}

/** A batch size that bends the curve, named above the chart; each name has a row of its own. */
function landmark(B: number, name: string, row: 0 | 1): Plot.Markish[] {
  const side = B < 256 ? 1 : -1;
  const above = 14 + 15 * row;
  const shown = B < 1 ? [] : [B];
  return [
    Plot.ruleX(shown, { stroke: soft, strokeDasharray: '5 3', insetTop: -above }),
    Plot.text(shown, {
      frameAnchor: 'top',
      x: (size: number) => size,
      dx: 4 * side,
      dy: -above,
      text: () => name,
      textAnchor: side > 0 ? 'start' : 'end',
      fill: soft,
    }),
  ];
}

function hours({ time }: Cost): number {
  return time / hour;
}
