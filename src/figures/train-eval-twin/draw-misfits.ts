import * as Plot from '@observablehq/plot';
import { bandedLine } from '../../kit/charts/banded-line.ts';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { twinLook } from './looks.ts';
import { twinNames, type Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const domain = [0.006, 5] as const;
const [first, last] = [parameters.epochs.values[0], parameters.epochs.values.at(-1) ?? NaN];
const frame = {
  height: 280,
  margin: { top: 10, right: 68, left: 44 },
  y: { type: 'log', domain, axis: null },
} as const;

/** Draws how far the statistics that each twin used lie from those of all test images. */
export function drawMisfits({ epochs, twins }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const ends = twinNames.map((name) => ({
    name: words.names[name],
    value: twins[name].misfits.at(-1)?.median ?? NaN,
  }));
  return chart(context, {
    ...named('misfits', words),
    ...frame,
    width: half,
    x: {
      domain: [first, last],
      ticks: [1, 2, 3, 4, 5],
      tickFormat: 'd',
      inset: 6,
      label: words.epochs,
    },
    marks: [
      logTicks([0.01, 0.1, 1]),
      Plot.ruleX([epochs], here),
      twinNames.map((name) => bandedLine(twins[name].misfits, { ...twinLook[name], now: epochs })),
      endNames(ends, { ...frame, x: last, from: domain[0], dx: 17 }),
    ],
    handles: [
      {
        parameter: 'epochs',
        axis: 'x',
        x: epochs,
        y: twins.running.misfit.median,
        area: { x1: epochs, x2: epochs, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}
