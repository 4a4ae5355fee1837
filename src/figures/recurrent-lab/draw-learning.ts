import * as Plot from '@observablehq/plot';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, methodColor, soft } from '../../kit/charts/looks.ts';
import { seedCourses } from '../../kit/charts/seed-courses.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { recurrentMethods } from '../../training/sweep/recurrent-settings.ts';
import type { Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

/** What the axis shows, in percent: all runs of all tasks. */
const errors = { domain: [0.5, 800], ticks: [1, 2, 5, 10, 20, 50, 100, 200, 500] } as const;
const frame = {
  height: 340,
  margin: { top: 10, right: 78, left: 44 },
  y: { type: 'log', domain: errors.domain, axis: null },
} as const;
/** A method's sign, and how far its seeds stand from their place, in pixels. */
const looks = {
  none: { symbol: 'cross', aside: -8 },
  ln: { symbol: 'triangle', aside: 0 },
  bn: { symbol: 'circle', aside: 8 },
} as const;
const shares: Readonly<Record<number, string>> = {
  0.0625: '1/16',
  0.125: '1/8',
  0.25: '1/4',
  0.5: '1/2',
  1: '1',
};

/** Draws the test error along the training: a median and a band for each method, and the seeds now. */
export function drawLearning(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { seen, now, guess, series } = model;
  const [low, high] = errors.domain;
  const [first, last] = [parameters.seen.values[0], parameters.seen.default];
  const courses = recurrentMethods.map((method) => ({
    ...looks[method],
    name: words.names[method],
    color: methodColor[method],
    points: series[method],
    now: now[method],
  }));
  return chart(context, {
    ...named('learning', words),
    ...frame,
    x: {
      ...doublings,
      domain: [first, last],
      ticks: 5,
      tickFormat: (share: number) => shares[share] ?? '',
      inset: 14,
      label: words.seen,
    },
    marks: [
      logTicks(errors.ticks, { text: (tick: number) => `${String(tick)}%` }),
      Plot.ruleY([guess], { stroke: soft, strokeDasharray: '4 3' }),
      Plot.ruleX([seen], here),
      seedCourses(courses, {
        x: 'seen',
        last,
        frame,
        beside: { value: guess, name: words.guessing },
      }),
    ],
    handles: [
      {
        parameter: 'seen',
        axis: 'x',
        x: seen,
        y: now[model.best].median,
        area: { x1: seen, x2: seen, y1: low, y2: high },
        valueAt: (x) => x,
      },
    ],
  });
}
