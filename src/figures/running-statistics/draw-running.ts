import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { here, ink, mu, paper, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model, Moment } from './model.ts';
import { length } from './stream.ts';
import type { Words } from './words.ts';

/** The two statistics: the colour of each, and where to find it. */
const statistics = {
  mean: { color: mu, batch: 'batchMean', running: 'runningMean', truth: 'trueMean' },
  variance: {
    color: sigma,
    batch: 'batchVariance',
    running: 'runningVariance',
    truth: 'trueVariance',
  },
} as const;
type Statistic = keyof typeof statistics;

const [low, high] = [-1, 10] as const;
/** What is still to come is drawn at every third batch: that shows where it leads, and weighs little. */
const coarse = 3;
const frame = {
  height: 240,
  margin: { top: 20, right: 62, left: 34 },
  // At the first batches the handle's ring reaches over the axis: its numbers stand clear of it.
  y: { domain: [low, high], ticks: 5, tickPadding: 12, grid: true },
} as const;

/** Draws the running mean and variance over the stream, pale where it is still to come; the true ones dashed. */
export function drawRunning(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { moments, step } = model;
  const ends = (['mean', 'variance'] as const).flatMap((name) =>
    moments
      .slice(-1)
      .map((last) => ({ name: words.truths[name], value: last[statistics[name].truth] })),
  );
  return chart(context, {
    ...named('running', words),
    ...frame,
    x: { domain: [0, length], ticks: [0, 60, 120, 180, 240], label: words.batches },
    marks: [
      trustedMarks(model, words),
      Plot.ruleX([step], here),
      statisticMarks('mean', model),
      statisticMarks('variance', model),
      endNames(ends, { ...frame, x: length, from: low, dx: 6 }),
    ],
    handles: [
      {
        parameter: 'step',
        axis: 'x',
        x: step,
        y: within(model.mean),
        area: { x1: step, x2: step, y1: low, y2: high },
        valueAt: (x) => x,
      },
    ],
  });
}

/** From where on the start, or what was before the move, weighs no more than a hundredth. */
function trustedMarks({ trustedAfter: at, moved, precise }: Model, words: Words): Plot.Markish[] {
  if (precise || at > length) return [];
  const name = fill(moved ? words.trusted.past : words.trusted.start, { at });
  return [
    Plot.ruleX([at], { stroke: soft, strokeWidth: 1 }),
    Plot.text([name], { x: at, y: high, dy: -10, fill: ink, textAnchor: anchorOf(at) }),
  ];
}

/** Near the edges of the chart a name stands to one side of what it names. */
function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at < length / 4) return 'start';
  return at > length / 2 ? 'end' : 'middle';
}

/** Each batch's statistic thin, the running one over it, the true one dashed, and what inference uses. */
function statisticMarks(name: Statistic, model: Model): Plot.Markish[] {
  const { color, batch, running, truth } = statistics[name];
  const past = model.moments.filter((moment) => moment.step <= model.step);
  const future = model.moments.filter(
    ({ step }) => step === model.step || (step > model.step && step % coarse === 0),
  );
  const clamped = (key: typeof batch | typeof running) => (moment: Moment) =>
    within(moment[key] ?? NaN);
  return [
    Plot.line(past.slice(1), {
      x: 'step',
      y: clamped(batch),
      stroke: color,
      strokeOpacity: 0.3,
      strokeWidth: 1,
    }),
    Plot.line(model.moments.filter(isCorner), {
      x: 'step',
      y: truth,
      stroke: soft,
      strokeDasharray: '4 3',
      curve: 'step-after',
    }),
    Plot.line(future, {
      x: 'step',
      y: clamped(running),
      stroke: color,
      strokeOpacity: 0.3,
      strokeWidth: 2.5,
    }),
    Plot.line(past, { x: 'step', y: clamped(running), stroke: color, strokeWidth: 2.5 }),
    Plot.dot([model.step], {
      x: model.step,
      y: within(model[name]),
      r: 5,
      fill: color,
      stroke: paper,
    }),
  ];
}

/** What lies outside goes to the frame. */
function within(value: number): number {
  return Math.max(low, Math.min(high, value));
}

/** The true value is a line with a corner at most: its ends, and where it changes. */
function isCorner(moment: Moment, index: number, moments: readonly Moment[]): boolean {
  const [before, next] = [moments[index - 1], moments[index + 1]];
  return !before || !next || before.trueMean !== moment.trueMean;
}
