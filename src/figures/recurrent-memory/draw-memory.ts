import * as Plot from '@observablehq/plot';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, ink, paper, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { savings, type Saving } from './memory.ts';
import type { Cost, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const domain = [1, 131072] as const;
const frame = {
  height: 260,
  margin: { top: 12, right: 90, left: 50 },
  y: { type: 'log', domain, axis: null },
} as const;
/** Powers of 16, in MiB: from less than any default needs to more than any device has. */
const ticks = [1, 16, 256, 4096, 65536];

const dashes: Readonly<Record<Saving, string>> = { all: '', truncated: '6 3', checkpoints: '2 3' };

/** Draws the memory of the batch against the length, with the budget: what stands above does not fit. */
export function drawMemory(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { budget } = model;
  const lengths = parameters.T.values;
  const [first, last = NaN] = [lengths[0], lengths.at(-1)];
  const ends = model.costs
    .slice(-1)
    .flatMap((cost) =>
      savings.map((saving) => ({ name: words.savings[saving], value: cost[saving] })),
    );
  return chart(context, {
    ...named('memory', words),
    ...frame,
    x: {
      ...doublings,
      domain: [first, last],
      ticks: lengths.length,
      inset: 8,
      label: words.lengthAxis,
    },
    marks: [
      Plot.rectY([budget], { y1: budget, y2: domain[1], fill: ink, fillOpacity: 0.07 }),
      // What needs less than 1 lies on the floor, too.
      logTicks(ticks, {
        text: (tick: number) => (tick > domain[0] ? String(tick) : `≤ ${String(tick)}`),
      }),
      Plot.ruleY([budget], { stroke: ink, strokeWidth: 1.5 }),
      Plot.ruleX([model.now], { x: 'T', y1: domain[0], y2: floored(model.now.all), ...here }),
      // In the upper left corner of what is over the budget: no line comes so high there.
      Plot.text([fill(words.budgetLine, { budget })], {
        frameAnchor: 'top-left',
        dx: 12,
        dy: 18,
        fill: ink,
      }),
      savings.map((saving) => savingMarks(model, saving)),
      endNames(ends, { ...frame, x: last, from: domain[0], dx: 16 }),
    ],
    handles: [
      {
        parameter: 'T',
        axis: 'x',
        x: model.T,
        y: floored(model.now.all),
        area: { x1: model.T, x2: model.T, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
      {
        parameter: 'budget',
        axis: 'y',
        // Between two lengths: never on a dot, nor on a name at a line's end.
        x: first * Math.SQRT2,
        y: budget,
        area: { x1: first, x2: last, y1: budget, y2: budget },
        valueAt: (_x, y) => y,
      },
    ],
  });
}

/** A full dot fits the budget, a hollow one does not. */
function savingMarks({ costs, now, budget }: Model, saving: Saving): Plot.Markish[] {
  const stroke = saving === 'all' ? ink : soft;
  const line = {
    x: 'T',
    y: (cost: Cost) => floored(cost[saving]),
    stroke,
    strokeWidth: 2,
  } as const;
  return [
    Plot.line(costs, { ...line, strokeDasharray: dashes[saving] }),
    Plot.dot([now], { ...line, r: 5, fill: now[saving] > budget ? paper : stroke }),
  ];
}

/** What is too small for the chart lies on its floor. */
function floored(memory: number): number {
  return Math.max(domain[0], memory);
}
