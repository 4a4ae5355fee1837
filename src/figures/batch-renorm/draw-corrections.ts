import * as Plot from '@observablehq/plot';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { hairline, ink, panel, paper, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Batch, Model } from './model.ts';
import type { Words } from './words.ts';

const [farthest, least, most] = [2.4, 1 / 8, 6];
const rTicks = [0.25, 0.5, 1, 2, 4];
const dTicks = [-2, -1, 0, 1, 2];

/** Draws the corrections that each batch asks for, and what the limits leave of them: two walls to drag. */
export function drawCorrections(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { batches, rMax, dMax } = model;
  const limits = { x1: -dMax, x2: dMax, y1: 1 / rMax, y2: rMax } as const;
  // Both reach past the box, which has no sides when the limits are closed.
  const wall = { x1: dMax, x2: dMax, y1: least, y2: most };
  const lid = { x1: -farthest, x2: farthest, y1: rMax, y2: rMax };
  return chart(context, {
    ...named('corrections', words),
    width: half,
    height: 290,
    margin: { top: 20, right: 12, left: 36 },
    x: {
      domain: [-farthest, farthest],
      ticks: dTicks,
      tickFormat: 'd',
      label: words.dAxis,
      grid: true,
    },
    y: {
      type: 'log',
      domain: [least, most],
      ticks: rTicks,
      tickFormat: (tick: number) => (tick < 1 ? `1/${String(1 / tick)}` : String(tick)),
      label: 'r',
      grid: true,
    },
    handles: [
      { parameter: 'dMax', axis: 'x', x: dMax, y: 1, area: wall, valueAt: (x) => x },
      { parameter: 'rMax', axis: 'y', x: 0, y: rMax, area: lid, valueAt: (_, y) => y },
    ],
    marks: [
      Plot.ruleX([dMax], { stroke: hairline }),
      Plot.ruleY([rMax], { stroke: hairline }),
      Plot.rect([0], { ...limits, fill: panel, stroke: soft, strokeWidth: 1.5 }),
      batchMarks(batches),
    ],
  });
}

/** A ring where the batch would put the corrections, a diamond where the limits let them be. */
function batchMarks(batches: readonly Batch[]): Plot.Markish[] {
  const x = ({ wantedD }: Batch): number => Math.min(farthest, Math.max(-farthest, wantedD));
  const y = ({ wantedR }: Batch): number => Math.min(most, Math.max(least, wantedR));
  const moved = batches.filter(({ r, d, wantedR, wantedD }) => r !== wantedR || d !== wantedD);
  return [
    Plot.link(moved, { x1: x, y1: y, x2: 'd', y2: 'r', stroke: soft, strokeOpacity: 0.4 }),
    Plot.dot(moved, { x, y, r: 3, stroke: soft, fill: paper }),
    Plot.dot(batches, { x: 'd', y: 'r', r: 4, symbol: 'diamond', fill: ink }),
  ];
}
