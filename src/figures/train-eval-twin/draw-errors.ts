import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { bandedLine } from '../../kit/charts/banded-line.ts';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { twinLook } from './looks.ts';
import { twinNames, type Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const domain = [4, 100] as const;
const [first, last] = [parameters.epochs.values[0], parameters.epochs.values.at(-1) ?? NaN];
const frame = {
  height: 280,
  margin: { top: 10, right: 68, left: 44 },
  y: { type: 'log', domain, axis: null },
} as const;

/** Draws the error of both twins over the epochs, and the gap between them at the reader's time. */
export function drawErrors(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { epochs, twins } = model;
  const ends = twinNames.map((name) => ({
    name: words.names[name],
    value: twins[name].errors.at(-1)?.median ?? NaN,
  }));
  return chart(context, {
    ...named('errors', words),
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
      logTicks([5, 10, 20, 50, 100], { text: (tick: number) => `${String(tick)}%` }),
      Plot.ruleX([epochs], here),
      twinNames.map((name) => bandedLine(twins[name].errors, { ...twinLook[name], now: epochs })),
      gapMarks(model, words),
      endNames(ends, { ...frame, x: last, from: domain[0], dx: 17 }),
    ],
    handles: [
      {
        parameter: 'epochs',
        axis: 'x',
        x: epochs,
        y: twins.running.error.median,
        area: { x1: epochs, x2: epochs, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}

/** From one median to the other, and how many percentage points that is. */
function gapMarks({ epochs, twins }: Model, words: Words): Plot.Markish[] {
  const [batch, running] = [twins.batch.error.median, twins.running.error.median];
  const gap = Math.abs(batch - running);
  const lines = twinNames.map((name) =>
    twins[name].errors.map(({ x, median }) => ({ x, y: median })),
  );
  const cursor = domain.map((y) => ({ x: epochs, y }));
  return [
    Plot.ruleX([epochs], { y1: batch, y2: running, stroke: soft, strokeWidth: 1.5 }),
    annotation({
      x: epochs,
      y: Math.sqrt(batch * running),
      lines: [fill(words.gap, { gap: gap < 1 ? Number(gap.toFixed(1)) : Math.round(gap) })],
      avoid: { lines: [...lines, cursor], marks: lines.flat() },
    }),
  ];
}
