import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { pixelOf } from '../../kit/charts/end-names.ts';
import { keepApart } from '../../kit/charts/keep-apart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatExponent } from '../../kit/format/format-power.ts';
import { recurrentMethods, type RecurrentMethod } from '../../training/sweep/recurrent-settings.ts';
import type { Model, Place } from './model.ts';
import type { Words } from './words.ts';

/** What the axis shows, in powers of ten: all runs of all tasks. */
const decades = { domain: [-16, 2], ticks: [-16, -12, -8, -4, 0] } as const;
const frame = {
  height: 320,
  margin: { top: 24, left: 108, right: 24 },
  y: { domain: decades.domain, axis: null },
} as const;
/** The least distance between two names, in pixels. */
const gap = 16;
const symbols = { none: 'cross', ln: 'triangle', bn: 'circle' } as const;

/** Draws the gradient along the sequence: a median and a band for each method. */
export function drawGradient(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { T, series, start } = model;
  return chart(context, {
    ...named('gradient', words),
    ...frame,
    // All sequences take the same room, however long they are.
    x: {
      domain: [start.none.t / T, 1],
      ticks: series.none.map(({ t }) => t / T),
      tickFormat: (share: number) => String(Math.round(share * T)),
      inset: 8,
      label: words.time,
    },
    marks: [
      logTicks(decades.ticks, { dx: -58, text: formatExponent }),
      recurrentMethods.map((method) => bandMark(series[method], method, T)),
      recurrentMethods.map((method) => lineMarks(series[method], method, T)),
      nameMarks(model, words),
    ],
  });
}

function bandMark(places: readonly Place[], method: RecurrentMethod, T: number): Plot.Markish {
  return Plot.areaY(places, {
    x: ({ t }: Place) => t / T,
    y1: 'low',
    y2: 'high',
    fill: methodColor[method],
    fillOpacity: 0.15,
    clip: true,
  });
}

function lineMarks(places: readonly Place[], method: RecurrentMethod, T: number): Plot.Markish[] {
  const place = { x: ({ t }: Place) => t / T, y: 'median' } as const;
  const color = methodColor[method];
  const inside = places.filter(({ median }) => median >= decades.domain[0]);
  return [
    Plot.line(places, { ...place, stroke: color, strokeWidth: 2.5, clip: true }),
    Plot.dot(inside, { ...place, symbol: symbols[method], fill: color, r: 4 }),
  ];
}

/** Each method's sign and name at the first step that is shown, where its line ends. */
function nameMarks({ start, T }: Model, words: Words): Plot.Markish[] {
  const [pixel, [low, high]] = [pixelOf(frame), decades.domain];
  const places = keepApart(
    recurrentMethods.map((method) => pixel(start[method].median)),
    gap,
    pixel(low),
  );
  return recurrentMethods.flatMap((method, index) => {
    const at = { x: start.none.t / T, y: high, dy: (places[index] ?? 0) - pixel(high) };
    return [
      Plot.dot([method], {
        ...at,
        dx: -14,
        symbol: symbols[method],
        fill: methodColor[method],
        r: 4,
      }),
      Plot.text([words.names[method]], { ...at, dx: -22, textAnchor: 'end', fill: ink }),
    ];
  });
}
