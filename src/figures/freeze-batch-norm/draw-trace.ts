import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { beta, gamma, here, ink, methodColor, mu, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { steps, traceNames, type Model, type TraceName } from './model.ts';
import type { Words } from './words.ts';

const color: Readonly<Record<TraceName, string>> = {
  gamma,
  beta,
  mean: mu,
  output: methodColor.bn,
};

/** Traces keep their scale as long as they fit, so that what moves little looks so. */
const domain: Readonly<Record<TraceName, readonly [number, number]>> = {
  gamma: [0.8, 1.6],
  beta: [-0.4, 1.6],
  mean: [-0.2, 2.2],
  output: [-0.6, 1.6],
};

/** γ, β, the running mean, and the output of a fixed example. */
export const traces = traceNames.map(
  (name) => (model: Model, context: DrawingContext<Words>) => drawTrace(name, model, context),
);

/** Draws one trace over the training steps, with the steps at which the layer is frozen and thawed. */
function drawTrace(name: TraceName, model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { how, states, moved } = model;
  const values = states.map((state) => state[name]);
  const [low, high] = domain[name];
  const last = states.slice(-1);
  const place = { x: 'step', y: name } as const;
  const named = name === 'mean' || name === 'output';
  const isMoving = moved[name] > 0;
  return chart(context, {
    name,
    title: words.titles[name],
    label: fill(words.traces, { title: words.titles[name] }),
    width: half,
    height: named ? 142 : 122,
    margin: { top: 18, right: 52, left: 30 },
    x: { domain: [0, steps.all], ticks: [0, 20, 40, 60], label: named ? words.step : null },
    y: { domain: [Math.min(low, ...values), Math.max(high, ...values)], ticks: 3, grid: true },
    marks: [
      how === 'none' ? null : eventMarks(model, words),
      Plot.line(states, { ...place, stroke: color[name], strokeWidth: 2 }),
      Plot.dot(last, { ...place, fill: color[name], r: 3.5 }),
      Plot.text(last, {
        ...place,
        dx: 8,
        textAnchor: 'start',
        text: [isMoving ? words.moves : words.still],
        ...(isMoving ? { fill: ink, fontWeight: 650 } : { fill: soft }),
      }),
    ],
  });
}

/** The steps at which something happens to the layer. */
function eventMarks({ trainAgain }: Model, words: Words): Plot.Markish[] {
  const events = [
    { step: steps.frozen, text: words.freezing },
    ...(trainAgain ? [{ step: steps.trainAgain, text: 'model.train()' }] : []),
  ];
  return [
    Plot.ruleX(events, { x: 'step', ...here }),
    Plot.text(events, { x: 'step', frameAnchor: 'top', dy: -14, text: 'text', fill: soft }),
  ];
}
