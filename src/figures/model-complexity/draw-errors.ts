import * as Plot from '@observablehq/plot';
import { chart, half, named, type ChartOptions } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, ink, ring, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatPowerOf } from '../../kit/format/format-power.ts';
import type { Complexity, Errors, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const domain = [0.025, 1000] as const;
const keyLevel = 0.04;
const lambdas = parameters.lambda.values;
const frame = {
  width: half,
  height: 230,
  margin: { top: 12, right: 52, left: 42 },
  y: { type: 'log', domain, axis: null },
} satisfies Partial<ChartOptions>;

/** One fit's errors, and where on the horizontal axis they stand. */
interface Place extends Errors {
  readonly at: number;
  readonly isNow: boolean;
}

/** Draws both errors against the degree, at the reader's λ. */
export function drawDegrees(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const places = model.byDegree.map((fit) => placeOf(fit, fit.degree, model.now));
  const axis = { domain: [1, parameters.degree.max], ticks: [1, 3, 5, 7, 9, 11, 13, 15] };
  return chart(context, {
    ...named('degrees', words),
    ...frame,
    x: { ...axis, label: words.degreeAxis },
    marks: errorMarks(places, model.logarithm, words),
  });
}

/** Draws both errors against λ, at the reader's degree; 0 stands on no logarithmic axis, so λ is a list. */
export function drawLambdas(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const places = model.byLambda.map((fit, index) => placeOf(fit, index, model.now));
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
  });
}

function placeOf(fit: Complexity, at: number, now: Complexity): Place {
  // What leaves the chart leaves it through the top.
  const cut = (error: number): number => Math.min(Math.max(error, domain[0]), domain[1]);
  const isNow = fit.degree === now.degree && fit.lambda === now.lambda;
  return { at, isNow, train: cut(fit.train), test: cut(fit.test) };
}

/**
 * Training open, test filled; each named where it ends, the two names kept apart. The logarithm's test
 * error depends on neither axis: a level line to be beaten, named where there is room.
 */
function errorMarks(places: readonly Place[], logarithm: Errors, words: Words): Plot.Markish[] {
  const r = { value: ({ isNow }: Place) => (isNow ? 5 : 2.5), scale: null };
  const last = places.slice(-1);
  const apart = last.some(({ train, test }) => test / train < 2.2) ? 7 : 0;
  const name = { x: 'at', dx: 9, textAnchor: 'start', fill: ink } as const;
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
      frameAnchor: 'left',
      dx: 6,
      y: keyLevel,
      fill: soft,
    }),
    Plot.line(places, { ...test, stroke: ink, strokeWidth: 2 }),
    Plot.line(places, { ...train, stroke: ink, strokeWidth: 1.25 }),
    Plot.dot(places, { ...test, r, fill: ink }),
    Plot.dot(places, { ...train, r, ...ring(ink) }),
    Plot.text(last, { ...name, y: 'test', text: [words.test], dy: -apart }),
    Plot.text(last, { ...name, y: 'train', text: [words.train], dy: apart }),
  ];
}
