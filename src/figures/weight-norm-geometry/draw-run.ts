import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { ink, methodColor } from '../../kit/charts/looks.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { stepCount, type Step } from './train.ts';
import type { Words } from './words.ts';

const decades = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100];
/** The length stands beside the plane and is as high. */
const frames = {
  length: { width: half, height: { narrow: 160, wide: 241 }, left: 24, axisOf: lengthAxis },
  rate: { width: widths.wide, height: 160, left: 52, axisOf: rateAxis },
} as const;

/** Draws v's length, or the effective rate, over the steps. */
export function drawRun(
  what: 'length' | 'rate',
  { plain, chosen, optimizer }: Model,
  context: DrawingContext<Words>,
): Chart {
  const { words } = context;
  const { width, height, left, axisOf } = frames[what];
  const { ticks, ...y } = axisOf([...plain, ...chosen].map((step) => step[what]));
  const shown = optimizer === 'sgd' ? [] : chosen;
  // Each line is named where it ends, the higher one's name above.
  const [last, other] = [plain.at(-1)?.[what] ?? 0, shown.at(-1)?.[what]];
  const side = other === undefined ? 0 : last > other ? -7 : 7;
  const place = { x: 'step', y: what } as const;
  const name = { ...place, dx: 6, textAnchor: 'start', fill: ink } as const;
  return chart(context, {
    name: what,
    title: words.runTitle[what],
    label: words.run[what],
    width,
    height,
    margin: { top: 10, right: 62, left },
    x: { domain: [0, stepCount], ticks: 3, label: words.step },
    y: { ...y, axis: null },
    marks: [
      logTicks(ticks),
      Plot.line(every(plain), { ...place, stroke: methodColor.wn, strokeWidth: 2 }),
      Plot.line(every(shown), { ...place, stroke: ink, strokeWidth: 1.75, strokeDasharray: '5 3' }),
      Plot.text(plain.slice(-1), { ...name, dy: side, text: [words.names.sgd] }),
      Plot.text(shown.slice(-1), { ...name, dy: -side, text: [words.names[optimizer]] }),
    ],
  });
}

/** Every other step: the eye sees no difference, the drawing is half as large. */
function every(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ step }) => step % 2 === 0);
}

function lengthAxis(values: readonly number[]) {
  const top = Math.ceil(Math.max(...values) * 1.05);
  const by = top > 4 ? Math.ceil(top / 4) : 1;
  const ticks = Array.from({ length: Math.floor(top / by) + 1 }, (_, index) => index * by);
  return { domain: [0, top], ticks };
}

function rateAxis(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Rates below the decades are rare: the axis then begins at the least of them.
  const low = decades.findLast((decade) => decade <= least) ?? least;
  const high = decades.find((decade) => decade >= most) ?? most;
  const ticks = decades.filter((decade) => decade >= low && decade <= high);
  return { type: 'log', domain: [low, high], ticks } as const;
}
