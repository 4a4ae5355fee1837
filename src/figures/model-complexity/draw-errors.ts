import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { lambdaText } from './lambda-text.ts';
import type { Complexity, Errors, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const domain = [0.025, 1000] as const;
const keyLevel = 0.04;
const ticks = [0.1, 1, 10, 100, 1000];
const lambdas = parameters.lambda.values;

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
  const svg = drawErrors(places, model.logarithm, context, { ...axis, label: words.degreeAxis });
  return { name: 'degrees', title: words.degreesTitle, label: words.degrees, svg };
}

/** Draws both errors against λ, at the reader's degree; 0 stands on no logarithmic axis, so λ is a list. */
export function drawLambdas(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const places = model.byLambda.map((fit, index) => placeOf(fit, index, model.now));
  const svg = drawErrors(places, model.logarithm, context, {
    domain: [0, lambdas.length - 1],
    ticks: lambdas.map((_, index) => index),
    tickFormat: (index: number) => lambdaText(lambdas[index] ?? NaN),
    label: words.lambdaAxis,
  });
  return { name: 'lambdas', title: words.lambdasTitle, label: words.lambdas, svg };
}

function placeOf(fit: Complexity, at: number, now: Complexity): Place {
  // What leaves the chart leaves it through the top.
  const cut = (error: number): number => Math.min(Math.max(error, domain[0]), domain[1]);
  const isNow = fit.degree === now.degree && fit.lambda === now.lambda;
  return { at, isNow, train: cut(fit.train), test: cut(fit.test) };
}

function drawErrors(
  places: readonly Place[],
  logarithm: Errors,
  { document, width, words }: DrawingContext<Words>,
  axis: Plot.ScaleOptions,
): SVGSVGElement {
  const share = width === 'wide' ? widths.wide / 2 - 10 : widths.narrow;
  return Plot.plot({
    ...plotOptions(document, share, 230),
    marginTop: 12,
    marginLeft: 42,
    marginRight: 52,
    marginBottom: bottomMargin,
    x: { tickSize: 0, labelAnchor: 'center', labelOffset: 36, labelArrow: 'none', ...axis },
    y: { type: 'log', domain, axis: null },
    marks: [
      ...logTicks(ticks),
      Plot.ruleX(
        places.filter(({ isNow }) => isNow),
        { x: 'at', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' },
      ),
      ...logarithmMarks(logarithm, words),
      ...errorMarks(places, words),
    ],
  }) as SVGSVGElement;
}

/** The logarithm's test error depends on neither: a level line to be beaten, named where there is room. */
function logarithmMarks({ test }: Errors, words: Words): Plot.Markish[] {
  return [
    Plot.ruleY([test], { stroke: soft, strokeDasharray: '6 3' }),
    Plot.text([keyLevel], {
      frameAnchor: 'left',
      dx: 6,
      y: (level: number) => level,
      text: () => `– –  ${words.logarithmTest}`,
      textAnchor: 'start',
      fill: soft,
    }),
  ];
}

/** Training open, test filled; each named where it ends, the two names kept apart. */
function errorMarks(places: readonly Place[], words: Words): Plot.Markish[] {
  const radius = { value: ({ isNow }: Place) => (isNow ? 5 : 2.5), scale: null };
  const last = places.slice(-1);
  const near = last.some(({ train, test }) => test / train < 2.2);
  const name = { x: 'at', dx: 9, textAnchor: 'start', fill: ink } as const;
  return [
    Plot.line(places, { x: 'at', y: 'test', stroke: ink, strokeWidth: 2 }),
    Plot.line(places, { x: 'at', y: 'train', stroke: ink, strokeWidth: 1.25 }),
    Plot.dot(places, { x: 'at', y: 'test', r: radius, fill: ink }),
    Plot.dot(places, { x: 'at', y: 'train', r: radius, fill: 'var(--paper)', stroke: ink }),
    Plot.text(last, { ...name, y: 'test', text: () => words.test, dy: near ? -7 : 0 }),
    Plot.text(last, { ...name, y: 'train', text: () => words.train, dy: near ? 7 : 0 }),
  ];
}
