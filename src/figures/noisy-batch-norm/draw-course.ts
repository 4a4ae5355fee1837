import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { bandedLine } from '../../kit/charts/banded-line.ts';
import { chart, half } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, methodColor, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { noiseMethods } from '../../training/shifting-noise/noise-settings.ts';
import { timesOf } from './describe.ts';
import type { Courses, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const looks = {
  none: { color: methodColor.none, symbol: 'cross' },
  bn: { color: methodColor.bn, symbol: 'circle' },
  noisy: { color: sigma, symbol: 'triangle' },
} as const;
const axes = {
  loss: { domain: [0.08, 3], ticks: [0.1, 0.2, 0.5, 1, 2] },
  drift: { domain: [0.001, 1], ticks: [0.001, 0.01, 0.1, 1] },
  shift: { domain: [0.02, 5], ticks: [0.05, 0.1, 0.5, 1, 5] },
  change: { domain: [0.08, 12], ticks: [0.1, 0.5, 1, 5, 10] },
} as const;
const { min: first, max: last } = parameters.step;

/** Draws the loss of every method over the steps. */
export function drawLoss(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const told = { name: 'loss', title: words.titles.loss, label: words.loss };
  return drawCourses(model, context, { ...told, axis: axes.loss, courses: model.loss, marks: [] });
}

/** Draws the measure that the reader has chosen. */
export function drawMeasure(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { measure, step, chosen } = model;
  const { times, method } = timesOf(model);
  const lines = noiseMethods.map((name) =>
    chosen[name].points.map(({ x, median }) => ({ x, y: median })),
  );
  const note = annotation({
    x: step,
    y: chosen[method].point.median,
    r: 6,
    lines: [
      fill(words.times, { times: times < 10 ? Number(times.toFixed(1)) : Math.round(times) }),
    ],
    avoid: {
      lines: [...lines, axes[measure].domain.map((y) => ({ x: step, y }))],
      marks: lines.flat().map((point) => ({ ...point, r: 5 })),
    },
  });
  return drawCourses(model, context, {
    name: 'measure',
    title: words.titles[measure],
    label: words[measure],
    axis: axes[measure],
    courses: chosen,
    marks: [note],
  });
}

interface Drawn {
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly axis: (typeof axes)[keyof typeof axes];
  readonly courses: Courses;
  readonly marks: readonly Plot.Markish[];
}

function drawCourses(
  { step }: Model,
  context: DrawingContext<Words>,
  { axis: { domain, ticks }, courses, marks, ...told }: Drawn,
): Chart {
  const { words } = context;
  const frame = {
    height: 270,
    margin: { top: 10, right: 84, left: 44 },
    y: { type: 'log', domain, axis: null },
  } as const;
  const ends = noiseMethods.map((name) => ({
    name: words.names[name],
    value: courses[name].points.at(-1)?.median ?? NaN,
  }));
  return chart(context, {
    ...told,
    ...frame,
    width: half,
    x: { domain: [first, last], ticks: [50, 100, 150, 200], inset: 6, label: words.step },
    marks: [
      logTicks(ticks),
      Plot.ruleX([step], here),
      noiseMethods.map((name) => bandedLine(courses[name].points, { ...looks[name], now: step })),
      ...marks,
      endNames(ends, { ...frame, x: last, from: domain[0], dx: 17 }),
    ],
    handles: [
      {
        parameter: 'step',
        axis: 'x',
        x: step,
        y: courses.noisy.point.median,
        area: { x1: step, x2: step, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}
