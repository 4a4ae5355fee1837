import * as Plot from '@observablehq/plot';
import {
  widths,
  type Chart,
  type DrawingContext,
  type WidthName,
} from '../../kit/contract/figure.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import { stepCount, type Step } from './train.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const olive = 'var(--method-wn)';
const decades = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100];
/** The length stands beside the plane and is as high. */
const heights = { length: 241, rate: 160 } as const;

/** Draws v's length, or the effective rate, over the steps. */
export function drawRun(
  what: 'length' | 'rate',
  { plain, chosen, optimizer }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const values = [...plain, ...chosen].map((step) => step[what]);
  const shown = optimizer === 'sgd' ? [] : chosen;
  const svg = Plot.plot({
    ...plotOptions(
      document,
      width === 'wide' && what === 'length' ? 350 : widths[width],
      heightOf(what, width),
    ),
    marginLeft: what === 'length' ? 24 : 52,
    marginRight: 62,
    marginTop: 10,
    marginBottom: bottomMargin,
    x: {
      domain: [0, stepCount],
      ticks: 3,
      tickSize: 0,
      label: words.step,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    ...(what === 'length' ? lengthAxis(values) : rateAxis(values)),
    marks: [
      ...(what === 'length' ? lengthTicks(values) : rateTicks(values)),
      Plot.line(every(plain), { x: 'step', y: what, stroke: olive, strokeWidth: 2 }),
      Plot.line(every(shown), {
        x: 'step',
        y: what,
        stroke: ink,
        strokeWidth: 1.75,
        strokeDasharray: '5 3',
      }),
      ...endNames(what, plain, shown, words.names.sgd, words.names[optimizer]),
    ],
  }) as SVGSVGElement;
  return { name: what, title: words.runTitle[what], label: words.run[what], svg };
}

function heightOf(what: 'length' | 'rate', width: WidthName): number {
  return width === 'narrow' ? 160 : heights[what];
}

/** Every other step: the eye sees no difference, the drawing is half as large. */
function every(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ step }) => step % 2 === 0);
}

function topLength(values: readonly number[]): number {
  return Math.ceil(Math.max(...values) * 1.05);
}

function lengthAxis(values: readonly number[]) {
  return { y: { domain: [0, topLength(values)], axis: null } } as const;
}

function lengthTicks(values: readonly number[]): Plot.Markish[] {
  const top = topLength(values);
  const by = top > 4 ? Math.ceil(top / 4) : 1;
  return logTicks(Array.from({ length: Math.floor(top / by) + 1 }, (_, index) => index * by));
}

function rateDomain(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return [
    decades.findLast((decade) => decade <= least) ?? least,
    decades.find((decade) => decade >= most) ?? most,
  ];
}

function rateAxis(values: readonly number[]) {
  return { y: { type: 'log', domain: rateDomain(values), axis: null } } as const;
}

function rateTicks(values: readonly number[]): Plot.Markish[] {
  const [low, high] = rateDomain(values);
  return logTicks(decades.filter((decade) => decade >= low && decade <= high));
}

/** Each line is named where it ends, the higher one's name above. */
function endNames(
  what: 'length' | 'rate',
  plain: readonly Step[],
  shown: readonly Step[],
  plainName: string,
  shownName: string,
): Plot.Markish[] {
  const [last, other] = [plain.at(-1)?.[what] ?? 0, shown.at(-1)?.[what]];
  const side = other === undefined ? 0 : last > other ? -7 : 7;
  const name = (steps: readonly Step[], text: string, dy: number): Plot.Markish =>
    Plot.text(steps.slice(-1), {
      x: 'step',
      y: what,
      dx: 6,
      dy,
      textAnchor: 'start',
      text: () => text,
      fill: ink,
    });
  return [name(plain, plainName, side), name(shown, shownName, -side)];
}
