import * as Plot from '@observablehq/plot';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { stepCount, type Step } from './train.ts';
import type { Words } from './words.ts';

const ticks = [0.001, 0.01, 0.1, 1, 10];
/** 95 of 100 runs at random states stay within; the others run out of the frame below. */
const frame = {
  height: 256,
  margin: { top: 10, right: 62, left: 42 },
  y: { type: 'log', domain: [0.0006, 20], axis: null },
} as const;
const [low, high] = frame.y.domain;
const place = { x: 'step', y: 'rate', clip: true } as const;

/** Draws the effective rate over the steps: strong up to the step shown, faint beyond. */
export function drawRate(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { plain, chosen, optimizer, step } = model;
  const other = optimizer === 'sgd' ? [] : chosen;
  const ends = [
    { name: words.names.sgd, steps: plain },
    { name: words.names[optimizer], steps: other },
  ].flatMap(({ name, steps }) => steps.slice(-1).map(({ rate }) => ({ name, value: rate })));
  return chart(context, {
    ...named('rate', words),
    ...frame,
    width: half,
    x: { domain: [0, stepCount], ticks: 3, label: words.step },
    marks: [
      logTicks(ticks),
      Plot.ruleX([step], here),
      runMarks(plain, step, { stroke: methodColor.wn, strokeWidth: 2 }),
      runMarks(other, step, { stroke: ink, strokeWidth: 1.75, strokeDasharray: '5 3' }),
      endNames(ends, { ...frame, x: stepCount, from: low, dx: 14 }),
    ],
    handles: [{ parameter: 'step', x: step, y: plain[step]?.rate ?? 1, valueAt: (x) => x }],
  });
}

/** One run; every other step, for the eye sees no difference. */
function runMarks(
  steps: readonly Step[],
  shown: number,
  style: Plot.LineOptions & { readonly stroke: string },
): Plot.Markish[] {
  // Whole or not at all: the frame would cut a dot at the last step in half.
  const now = steps.slice(shown, shown + 1).filter(({ rate }) => rate >= low && rate <= high);
  const drawn = steps.filter(({ step }) => step % 2 === 0 || step === shown);
  return [
    Plot.line(drawn, { ...place, ...style, strokeOpacity: 0.3 }),
    Plot.line(
      drawn.filter(({ step }) => step <= shown),
      { ...place, ...style },
    ),
    Plot.dot(now, { x: 'step', y: 'rate', r: 4, fill: style.stroke }),
  ];
}
