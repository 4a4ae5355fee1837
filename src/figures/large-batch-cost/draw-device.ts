import * as Plot from '@observablehq/plot';
import { chart, half, named, type ChartOptions } from '../../kit/charts/chart.ts';
import { decadesAround } from '../../kit/charts/decades.ts';
import { tickNumbers } from '../../kit/charts/log-ticks.ts';
import { here, ink, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { groupDigits } from '../../kit/format/group-digits.ts';
import { batchAxis } from './batch-axis.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws how many examples a second the device does, with its limit. */
export function drawRate(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { peak } = model.setting;
  return chart(context, {
    ...named('rate', words),
    ...frame(words),
    y: { domain: [0, peak * 1.2], ticks: 4, tickFormat: groupDigits, grid: true },
    marks: [
      Plot.ruleY([peak], { stroke: soft, strokeDasharray: '5 3' }),
      Plot.text([words.limit], { frameAnchor: 'left', dx: 4, y: peak, dy: -9, fill: soft }),
      costMarks(model, 'rate'),
    ],
  });
}

/** Draws how many updates an epoch has. */
export function drawEpoch(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const decades = decadesAround(model.costs.map(({ updatesPerEpoch }) => updatesPerEpoch));
  const written = decades.filter((_, index) => index % 2 === 0);
  return chart(context, {
    ...named('epoch', words),
    ...frame(words),
    y: { type: 'log', domain: [decades[0] ?? 1, decades.at(-1) ?? 1], axis: null },
    marks: [
      Plot.gridY(decades),
      tickNumbers(written, { dx: -8, text: groupDigits }),
      costMarks(model, 'updatesPerEpoch'),
    ],
  });
}

function frame(words: Words) {
  return {
    width: half,
    height: 170,
    margin: { top: 8, right: 22, left: 54 },
    x: batchAxis(words.batchSize),
  } satisfies Partial<ChartOptions>;
}

function costMarks({ costs, now }: Model, value: 'rate' | 'updatesPerEpoch'): Plot.Markish[] {
  return [
    Plot.line(costs, { x: 'B', y: value, stroke: ink, strokeWidth: 2 }),
    Plot.ruleX([now], { x: 'B', ...here }),
    Plot.dot([now], { x: 'B', y: value, r: 5, fill: ink }),
  ];
}
