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

/** What the axis shows, in percent: all runs at all lengths. */
const errors = { domain: [0.5, 1500], ticks: [1, 5, 20, 100, 500] } as const;
const frame = {
  height: 340,
  margin: { top: 26, right: 78, left: 44 },
  y: { type: 'log', domain: errors.domain, axis: null },
} as const;
/** Whoever always answers 0.5 errs so much, in percent. */
const guess = 100;
/** A method's sign, and how far its seeds stand from their place, in pixels. */
const looks = {
  none: { symbol: 'cross', aside: -8 },
  ln: { symbol: 'triangle', aside: 0 },
  bn: { symbol: 'circle', aside: 8 },
} as const;

/** Draws the test error along the test's lengths: a median and a band for each method, and the seeds. */
export function drawLengths(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { T, times, now, best, series } = model;
  const [low, high] = errors.domain;
  const [first, last] = [parameters.times.values[0], parameters.times.values.at(-1) ?? NaN];
  const courses = recurrentMethods.map((method) => ({
    ...looks[method],
    name: words.names[method],
    color: methodColor[method],
    points: series[method],
    now: now[method],
  }));
  return chart(context, {
    ...named('lengths', words),
    ...frame,
    x: {
      ...doublings,
      domain: [first, last],
      ticks: 4,
      tickFormat: (share: number) => String(share * T),
      inset: 14,
      label: words.length,
    },
    marks: [
      logTicks(errors.ticks, { text: (tick: number) => `${String(tick)}%` }),
      Plot.ruleX([1], { stroke: soft }),
      Plot.text([words.trained], { x: 1, frameAnchor: 'top', dy: -14, fill: soft }),
      Plot.ruleY([guess], { stroke: soft, strokeDasharray: '4 3' }),
      Plot.ruleX([times], here),
      seedCourses(courses, {
        x: 'times',
        last,
        frame,
        beside: { value: guess, name: words.guessing },
        clipsSeeds: true,
      }),
    ],
    handles: [
      {
        parameter: 'times',
        axis: 'x',
        x: times,
        y: now[best].median,
        area: { x1: times, x2: times, y1: low, y2: high },
        valueAt: (x) => x,
      },
    ],
  });
}
