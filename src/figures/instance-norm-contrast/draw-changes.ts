import * as Plot from '@observablehq/plot';
import { chart, chartWidth } from '../../kit/charts/chart.ts';
import { ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import { methods } from './parameters.ts';
import { columnMiddle, columnWidth } from './pictures.ts';
import type { Words } from './words.ts';

/** A bar below each method's pictures: how far its output moved. */
export function drawChanges(model: Model, context: DrawingContext<Words>): Chart {
  const { width, words } = context;
  const half = columnWidth[width] / 4;
  const bars = methods.map((method, index) => {
    const middle = columnMiddle(index + 1, width);
    const y = finite(model.changes[method].largest);
    const name = method.toUpperCase();
    return { name, color: methodColor[method], middle, from: middle - half, to: middle + half, y };
  });
  const right = chartWidth(context);
  const name = { x: 'middle', fill: ink } as const;
  return chart(context, {
    name: 'changes',
    title: words.barsTitle,
    label: words.bars,
    height: 112,
    margin: { top: 20, right: 0, bottom: 22, left: 0 },
    x: { domain: [0, right], axis: null },
    y: { domain: [0, Math.max(1, ...bars.map(({ y }) => y))], axis: null },
    marks: [
      Plot.rect(bars, { x1: 'from', x2: 'to', y1: 0, y2: 'y', fill: 'color' }),
      Plot.ruleY([0], { x1: columnMiddle(1, width) - 2 * half, x2: right, stroke: ink }),
      Plot.text(bars, {
        ...name,
        y: 'y',
        text: ({ y }: { readonly y: number }) => formatNumber(y, 2),
        dy: -9,
        fontWeight: 650,
      }),
      Plot.text(bars, { ...name, frameAnchor: 'bottom', text: 'name', dy: 16 }),
    ],
  });
}

/** 0/0 has no height. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
