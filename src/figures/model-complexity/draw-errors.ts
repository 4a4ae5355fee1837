import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, half, named, type ChartOptions, type HandlePlace } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, ink, ring, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatPowerOf } from '../../kit/format/format-power.ts';
import { fill } from '../../kit/words/fill.ts';
import { grouped, significant } from '../../kit/words/numbers.ts';
import type { Complexity, Errors, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const domain = [0.025, 1000] as const;
const lambdas = parameters.lambda.values;
/** So far from an upright line, in steps of the axis, words stand clear of it at the frame's edge too. */
const beside = 0.35;
const frame = {
  width: half,
  height: 244,
  margin: { top: 26, right: 52, left: 42 },
  y: { type: 'log', domain, axis: null },
} satisfies Partial<ChartOptions>;

/** One fit's errors, and where on the horizontal axis they stand. */
interface Place extends Errors {
  readonly at: number;
  readonly isNow: boolean;
  /** The test error over the logarithm's, as it is where the chart ends too. */
  readonly testRatio: number;
}

/** Draws both errors against the degree, at the reader's λ. */
export function drawDegrees(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const places = model.byDegree.map((fit) => placeOf(fit, fit.degree, model));
  const axis = { domain: [1, parameters.degree.max], ticks: [1, 3, 5, 7, 9, 11, 13, 15] };
  return chart(context, {
    ...named('degrees', words),
    ...frame,
    x: { ...axis, label: words.degreeAxis },
    marks: errorMarks(places, model.logarithm, words),
    handles: [handleOf('degree', places, (x) => x)],
  });
}

/** Draws both errors against λ, at the reader's degree; 0 stands on no logarithmic axis, so λ is a list. */
export function drawLambdas(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const places = model.byLambda.map((fit, index) => placeOf(fit, index, model));
  return chart(context, {
    ...named('lambdas', words),
    ...frame,
    x: {
      domain: [0, lambdas.length - 1],
      ticks: lambdas.map((_, index) => index),
      tickFormat: (index: number) => formatPowerOf(lambdas[index] ?? NaN, 10),
      label: words.lambdaAxis,
    },
    marks: errorMarks(places, model.logarithm, words),
    handles: [handleOf('lambda', places, (x) => lambdas[nearest(x)] ?? NaN)],
  });
}

function nearest(index: number): number {
  return Math.min(Math.max(Math.round(index), 0), lambdas.length - 1);
}

/** How many times the logarithm's test error the reader's fit has, from the level line to its dot. */
function timesMarks(
  { at, test, testRatio }: Place,
  places: readonly Place[],
  logarithm: Errors,
  words: Words,
): Plot.Markish[] {
  const [first = 0, last = 0] = [places[0]?.at, places.at(-1)?.at];
  const lineOf = (key: keyof Errors) => places.map((place) => ({ x: place.at, y: place[key] }));
  return [
    Plot.ruleX([at], { y1: logarithm.test, y2: test, stroke: ink, strokeWidth: 1.5 }),
    annotation({
      x: at,
      y: Math.sqrt(test * logarithm.test),
      r: 6,
      lines: [fill(words.times, { times: grouped(significant(testRatio, 3)) })],
      avoid: {
        marks: [...lineOf('test'), ...lineOf('train')],
        lines: [
          lineOf('test'),
          lineOf('train'),
          [first, last].map((x) => ({ x, y: logarithm.test })),
          ...[at - beside, at, at + beside].map((x) => domain.map((y) => ({ x, y }))),
        ],
      },
    }),
  ];
}

/** The reader's fit, on the line of test errors; the whole frame moves it. */
function handleOf(
  parameter: string,
  places: readonly Place[],
  valueAt: (x: number) => number,
): HandlePlace {
  const [x1 = 0, x2 = 0] = [places[0]?.at, places.at(-1)?.at];
  const now = places.find(({ isNow }) => isNow);
  const area = { x1, x2, y1: domain[0], y2: domain[1] };
  return { parameter, axis: 'x', x: now?.at ?? NaN, y: now?.test ?? NaN, area, valueAt };
}

function placeOf(fit: Complexity, at: number, { now, logarithm }: Model): Place {
  // What leaves the chart leaves it through the top.
  const cut = (error: number): number => Math.min(Math.max(error, domain[0]), domain[1]);
  const isNow = fit.degree === now.degree && fit.lambda === now.lambda;
  const testRatio = fit.test / logarithm.test;
  return { at, isNow, testRatio, train: cut(fit.train), test: cut(fit.test) };
}

/**
 * Training open, test filled; each named where it ends, the two names kept apart. The logarithm's test
 * error depends on neither axis: a level line to be beaten, named where there is room.
 */
function errorMarks(places: readonly Place[], logarithm: Errors, words: Words): Plot.Markish[] {
  const r = { value: ({ isNow }: Place) => (isNow ? 5 : 2.5), scale: null };
  const last = places.slice(-1);
  const apart = last.some(({ train, test }) => test / train < 2.2) ? 7 : 0;
  // Clear of the ring by which a dot at the end is dragged.
  const name = { x: 'at', dx: 15, textAnchor: 'start', fill: ink } as const;
  const [train, test] = [
    { x: 'at', y: 'train' },
    { x: 'at', y: 'test' },
  ];
  return [
    logTicks([0.1, 1, 10, 100, 1000]),
    Plot.ruleX(
      places.filter(({ isNow }) => isNow),
      { x: 'at', ...here },
    ),
    Plot.ruleY([logarithm.test], { stroke: soft, strokeDasharray: '6 3' }),
    Plot.text([`– –  ${words.logarithmTest}`], {
      frameAnchor: 'top-left',
      dy: -16,
      fill: soft,
    }),
    Plot.line(places, { ...test, stroke: ink, strokeWidth: 2 }),
    Plot.line(places, { ...train, stroke: ink, strokeWidth: 1.25 }),
    Plot.dot(places, { ...test, r, fill: ink }),
    Plot.dot(places, { ...train, r, ...ring(ink) }),
    places.filter(({ isNow }) => isNow).map((now) => timesMarks(now, places, logarithm, words)),
    Plot.text(last, { ...name, y: 'test', text: [words.test], dy: -apart }),
    Plot.text(last, { ...name, y: 'train', text: [words.train], dy: apart }),
  ];
}
