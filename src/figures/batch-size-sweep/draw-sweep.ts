import * as Plot from '@observablehq/plot';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { pixelOf } from '../../kit/charts/end-names.ts';
import { keepApart } from '../../kit/charts/keep-apart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { sweepMethods, type SweepMethod } from '../../training/sweep/sweep-settings.ts';
import type { Model, Point } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

/** What the axis shows, in percent: all runs; those of the largest learning rate reach to 90. */
const axes = {
  usual: { domain: [4, 32], ticks: [5, 10, 20, 30] },
  wide: { domain: [3.5, 100], ticks: [5, 10, 20, 50, 90] },
} as const;
/** The least distance between two names, in pixels. */
const gap = 16;
/** The single runs stand so far to either side of the reader's batch size, in pixels. */
const aside = 7;
const symbols = {
  bn: 'circle',
  gn: 'square',
  ln: 'triangle',
  in: 'diamond',
  wn: 'star',
  none: 'cross',
} as const;

/** Draws the test error against the batch size: every method's median, and two methods' bands. */
export function drawSweep(model: Model, context: DrawingContext<Words>): Chart {
  const { B, other, now } = model;
  const { words } = context;
  const { domain, ticks } = axes[model.wide ? 'wide' : 'usual'];
  const frame = frameOf(domain);
  const [first, last] = [parameters.B.values[0], parameters.B.values.at(-1) ?? NaN];
  const compared: readonly SweepMethod[] = ['bn', other];
  const rest = sweepMethods.filter((method) => !compared.includes(method));
  return chart(context, {
    ...named('sweep', words),
    ...frame,
    x: { ...doublings, domain: [first, last], ticks: 7, inset: 12, label: words.batchSize },
    marks: [
      logTicks(ticks, { text: (tick: number) => `${String(tick)}%` }),
      Plot.ruleX([B], here),
      compared.map((method) => bandMark(model.series[method], method)),
      rest.map((method) => lineMarks(model, method, 0.45)),
      [...compared].reverse().map((method) => lineMarks(model, method, 1)),
      runMarks(now.bn, 'bn', -aside),
      runMarks(now.other, other, aside),
      nameMarks(model, last, compared, { words, frame }),
    ],
    handles: [
      {
        parameter: 'B',
        axis: 'x',
        x: B,
        y: now.bn.median,
        area: { x1: B, x2: B, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}

function frameOf(domain: readonly [number, number]) {
  return {
    height: 350,
    margin: { top: 12, right: 78, left: 40 },
    y: { type: 'log', domain, axis: null },
  } as const;
}

/** From the seed that errs least to the one that errs most. */
function bandMark(points: readonly Point[], method: SweepMethod): Plot.Markish {
  const fill = methodColor[method];
  return Plot.areaY(points, { x: 'B', y1: 'lowest', y2: 'highest', fill, fillOpacity: 0.16 });
}

function lineMarks({ series, B }: Model, method: SweepMethod, opacity: number): Plot.Markish[] {
  const place = { x: 'B', y: 'median' } as const;
  const color = methodColor[method];
  const strong = opacity === 1;
  const r = { value: (point: Point) => (strong && point.B === B ? 6 : 3.5), scale: null };
  return [
    Plot.line(series[method], {
      ...place,
      stroke: color,
      strokeWidth: strong ? 2.5 : 1.5,
      strokeOpacity: opacity,
    }),
    Plot.dot(series[method], {
      ...place,
      symbol: symbols[method],
      fill: color,
      fillOpacity: opacity,
      r,
    }),
  ];
}

/** Each seed's run at the reader's batch size. */
function runMarks({ B, errors }: Point, method: SweepMethod, dx: number): Plot.Markish {
  const stroke = methodColor[method];
  return Plot.dot(errors, { x: B, y: Number, dx, r: 2.5, stroke, strokeWidth: 1.2 });
}

/** Each method's sign and name at the end of its line; those that are compared are bold. */
function nameMarks(
  { series }: Model,
  x: number,
  compared: readonly SweepMethod[],
  { words, frame }: { readonly words: Words; readonly frame: ReturnType<typeof frameOf> },
): Plot.Markish[] {
  const [domain, pixel] = [frame.y.domain, pixelOf(frame)];
  const ends = sweepMethods.map((method) => pixel(series[method].at(-1)?.median ?? NaN));
  const places = keepApart(ends, gap, pixel(domain[0]));
  return sweepMethods.flatMap((method, index) => {
    const at = { x, y: domain[1], dy: (places[index] ?? 0) - pixel(domain[1]) };
    const fontWeight = compared.includes(method) ? 650 : 400;
    return [
      Plot.dot([at], {
        x,
        y: at.y,
        dx: 21,
        dy: at.dy,
        symbol: symbols[method],
        fill: methodColor[method],
        r: 4,
      }),
      Plot.text([words.names[method]], {
        ...at,
        dx: 30,
        textAnchor: 'start',
        fill: ink,
        fontWeight,
      }),
    ];
  });
}
