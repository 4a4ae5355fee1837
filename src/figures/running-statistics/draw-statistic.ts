import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { here, mu, paper, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model, Moment } from './model.ts';
import { length } from './stream.ts';
import type { Words } from './words.ts';

/** The two statistics: the colour and the axis of each, and where to find it. */
const statistics = {
  mean: {
    color: mu,
    domain: [-1, 6],
    batch: 'batchMean',
    running: 'runningMean',
    truth: 'trueMean',
  },
  variance: {
    color: sigma,
    domain: [0, 10],
    batch: 'batchVariance',
    running: 'runningVariance',
    truth: 'trueVariance',
  },
} as const;

/** Draws the running mean over the stream. */
export function drawMean(model: Model, context: DrawingContext<Words>): Chart {
  return drawStatistic('mean', model, context);
}

/** Draws the running variance over the stream. */
export function drawVariance(model: Model, context: DrawingContext<Words>): Chart {
  return drawStatistic('variance', model, context);
}

/** The stream up to now: each batch's statistic faint, the running one over it, the true one dashed. */
function drawStatistic(
  name: keyof typeof statistics,
  { moments, step, precise, ...model }: Model,
  context: DrawingContext<Words>,
): Chart {
  const { words } = context;
  const { color, domain, batch, running, truth } = statistics[name];
  const [low, high] = domain;
  const clamped = (key: typeof batch | typeof running) => (moment: Moment | undefined) =>
    Math.max(low, Math.min(high, moment?.[key] ?? NaN));
  const past = moments.filter((moment) => moment.step <= step);
  const now = precise ? model[name] : clamped(running)(past.at(-1));
  return chart(context, {
    name,
    title: words.titles[name],
    label: words.labels[name],
    width: half,
    height: 190,
    margin: { top: 10, right: 12, left: 26 },
    x: { domain: [0, length], ticks: [0, 60, 120, 180, 240], label: words.batches },
    y: { domain, ticks: 4, grid: true },
    marks: [
      Plot.line(past.slice(1), {
        x: 'step',
        y: clamped(batch),
        stroke: color,
        strokeOpacity: 0.35,
        strokeWidth: 1,
      }),
      Plot.line(moments.filter(isCorner), {
        x: 'step',
        y: truth,
        stroke: soft,
        strokeDasharray: '4 3',
        curve: 'step-after',
      }),
      Plot.line(past, { x: 'step', y: clamped(running), stroke: color, strokeWidth: 2.5 }),
      Plot.ruleX([step], here),
      Plot.dot([step], { x: step, y: now, r: 5, fill: color, stroke: paper }),
    ],
  });
}

/** The true value is a line with a corner at most: its ends, and where it changes. */
function isCorner(moment: Moment, index: number, moments: readonly Moment[]): boolean {
  const [before, next] = [moments[index - 1], moments[index + 1]];
  return !before || !next || before.trueMean !== moment.trueMean;
}
