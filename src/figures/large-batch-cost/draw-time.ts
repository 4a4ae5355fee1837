import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { decadesAround } from '../../kit/charts/decades.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { halo, here, ink, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { groupDigits } from '../../kit/format/group-digits.ts';
import { batchAxis } from './batch-axis.ts';
import type { Cost, Model } from './model.ts';
import type { Words } from './words.ts';

const hour = 3600;
const place = { x: 'B', y: hours } as const;

/** Draws the hours to the target: the fastest batch lies between the device's half and the critical size. */
export function drawTime(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { costs, now, best, half, setting } = model;
  const decades = decadesAround([...costs.map(hours), hours(best)]);
  return chart(context, {
    ...named('time', words),
    height: 230,
    margin: { top: 40, right: 22, left: 54 },
    x: batchAxis(words.batchSize),
    y: { type: 'log', domain: [decades[0] ?? 1, decades.at(-1) ?? 1], axis: null },
    marks: [
      logTicks(decades, { dx: -8, text: groupDigits }),
      landmark(half, words.half, 1),
      landmark(setting.critical, words.critical, 0),
      Plot.line(costs, { ...place, stroke: ink, strokeWidth: 2 }),
      Plot.ruleX([now], { x: 'B', ...here }),
      Plot.dot([best], { ...place, r: 6, symbol: 'star', fill: ink }),
      Plot.text([best], {
        ...place,
        dy: -18,
        text: [words.best],
        fill: ink,
        fontWeight: 650,
        ...halo(4),
      }),
      Plot.dot([now], { ...place, r: 5, fill: ink }),
    ],
  });
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
      x: B,
      dx: 4 * side,
      dy: -above,
      text: [name],
      textAnchor: side > 0 ? 'start' : 'end',
      fill: soft,
    }),
  ];
}

function hours({ time }: Cost): number {
  return time / hour;
}
