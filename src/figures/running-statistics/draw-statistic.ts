import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model, Moment } from './model.ts';
import { length } from './stream.ts';
import type { Words } from './words.ts';

const soft = 'var(--ink-soft)';

/** One of the two statistics: where to find it, its colour and its axis. */
interface Statistic {
  readonly name: 'mean' | 'variance';
  readonly color: string;
  readonly domain: readonly [number, number];
  readonly batch: (moment: Moment) => number | undefined;
  readonly running: (moment: Moment) => number;
  readonly truth: (moment: Moment) => number;
}

/** Draws the running mean over the stream. */
export function drawMean(model: Model, context: DrawingContext<Words>): Chart {
  return drawStatistic(model, context, {
    name: 'mean',
    color: 'var(--symbol-mu)',
    domain: [-1, 6],
    batch: (moment) => moment.batchMean,
    running: (moment) => moment.runningMean,
    truth: (moment) => moment.trueMean,
  });
}

/** Draws the running variance over the stream. */
export function drawVariance(model: Model, context: DrawingContext<Words>): Chart {
  return drawStatistic(model, context, {
    name: 'variance',
    color: 'var(--symbol-sigma)',
    domain: [0, 10],
    batch: (moment) => moment.batchVariance,
    running: (moment) => moment.runningVariance,
    truth: (moment) => moment.trueVariance,
  });
}

/** The stream up to now: each batch's statistic faint, the running one over it, the true one dashed. */
function drawStatistic(
  { moments, step, precise, ...model }: Model,
  { document, width, words }: DrawingContext<Words>,
  { name, color, domain, batch, running, truth }: Statistic,
): Chart {
  const past = moments.filter((moment) => moment.step <= step);
  const [low, high] = domain;
  const clamp = (value: number | undefined): number =>
    value === undefined ? NaN : Math.max(low, Math.min(high, value));
  const now = [{ step, value: precise ? model[name] : clamp(past.at(-1)?.[runningKey(name)]) }];
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? widths.wide / 2 - 10 : widths.narrow, 190),
    marginTop: 10,
    marginLeft: 26,
    marginRight: 12,
    marginBottom: bottomMargin,
    x: {
      domain: [0, length],
      ticks: [0, 60, 120, 180, 240],
      tickSize: 0,
      label: words.batches,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [...domain], ticks: 4, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.line(past.slice(1), {
        x: 'step',
        y: (moment: Moment) => clamp(batch(moment)),
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
      Plot.line(past, {
        x: 'step',
        y: (moment: Moment) => clamp(running(moment)),
        stroke: color,
        strokeWidth: 2.5,
      }),
      Plot.ruleX([step], { stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      Plot.dot(now, { x: 'step', y: 'value', r: 5, fill: color, stroke: 'var(--paper)' }),
    ],
  }) as SVGSVGElement;
  return { name, title: words.titles[name], label: words.labels[name], svg };
}

function runningKey(name: Statistic['name']) {
  return name === 'mean' ? 'runningMean' : 'runningVariance';
}

/** The true value is a line with a corner at most: its ends, and where it changes. */
function isCorner(moment: Moment, index: number, moments: readonly Moment[]): boolean {
  const [before, next] = [moments[index - 1], moments[index + 1]];
  return !before || !next || before.trueMean !== moment.trueMean;
}
