import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { legend } from '../../kit/charts/legend.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext, WidthName } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { grouped } from '../../kit/words/numbers.ts';
import { spanOf, whole } from './describe.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** No state takes less, and none takes more: seconds. */
const seconds = { least: 1, most: 4e7 } as const;
/** The units of time that the axis names. */
const ticks = { second: 1, minute: 60, hour: 3600, day: 86_400, year: 31_557_600 } as const;
const [min, max] = [1, 65536] as const;
/** How high the two posts stand: not equally high, since they may stand at the same place. */
const postTop = { half: 6, critical: 25 } as const;
const place = { x: 'B', y: 'time' } as const;
const sooner = methodColor.bn;
const later = methodColor.gn;

/** Draws the time to the target: up to one batch size a larger one is sooner there, past it later. */
export function drawTime(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { costs, now, best, half, setting } = model;
  return chart(context, {
    ...named('time', words),
    height: { narrow: 330, wide: 350 },
    margin: { top: 46, right: 22, left: 54 },
    x: {
      ...doublings,
      label: words.batchSize,
      domain: [min, max],
      ticks: [1, 16, 256, 4096, 65536],
      tickFormat: (tick: number) => fill('{tick}', { tick: grouped(tick) }),
    },
    y: { type: 'log', domain: [seconds.least, seconds.most], axis: null },
    marks: [
      shade(min, best.B, sooner),
      shade(best.B, max, later),
      logTicks(Object.values(ticks), { dx: -8, text: (tick: number) => tickName(tick, words) }),
      regimeNames(words),
      signs(words, context.width),
      post(half, postTop.half, '1.5 3'),
      post(setting.critical, postTop.critical, '8 4'),
      Plot.line(costs, { ...place, stroke: ink, strokeWidth: 2 }),
      Plot.ruleX([now], { x: 'B', y1: seconds.least, y2: 'time', ...here }),
      Plot.dot([best], { ...place, r: 6, symbol: 'star', fill: ink }),
      Plot.dot([now], { ...place, r: 6, fill: ink }),
      note(model, words),
    ],
    handles: [
      {
        parameter: 'B',
        axis: 'x',
        x: now.B,
        y: now.time,
        area: { x1: min, x2: max, y1: 10, y2: 1e7 },
        valueAt: (x) => x,
      },
      {
        parameter: 'critical',
        axis: 'x',
        x: setting.critical,
        y: postTop.critical,
        valueAt: (x) => x,
      },
      {
        parameter: 'overhead',
        axis: 'x',
        x: Math.max(half, min),
        y: postTop.half,
        valueAt: (x) => (1000 * x) / setting.peak,
      },
    ],
  });
}

function shade(x1: number, x2: number, color: string): Plot.Markish {
  const sides = { x1, x2, y1: seconds.least, y2: seconds.most };
  return Plot.rect([sides], {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill: color,
    fillOpacity: 0.1,
  });
}

/** A batch size that bends the curve, as a post on the axis. */
function post(B: number, top: number, strokeDasharray: string): Plot.Markish {
  const style = { stroke: ink, strokeDasharray, strokeWidth: 2 } as const;
  return Plot.ruleX(B < min ? [] : [B], { y1: seconds.least, y2: top, ...style });
}

function tickName(tick: number, { ticks: names }: Words): string {
  const unit = (Object.keys(ticks) as (keyof typeof ticks)[]).find((name) => ticks[name] === tick);
  return unit ? names[unit] : '';
}

/** The regimes' names stand over the frame, each at its side. */
function regimeNames({ regimes }: Words): Plot.Markish[] {
  const row = { dy: -34, fontWeight: 650 } as const;
  return [
    Plot.text([regimes.sooner], { ...row, frameAnchor: 'top-left', fill: ink }),
    Plot.text([regimes.later], { ...row, frameAnchor: 'top-right', fill: ink }),
  ];
}

function signs({ signs: names }: Words, width: WidthName): Plot.Markish[] {
  const [first, second, third] =
    width === 'wide' ? ([0, 100, 290] as const) : ([-48, 26, 148] as const);
  return legend(
    [
      { sign: '★', color: ink, name: names.best, dx: first },
      { sign: '┈┈', color: ink, name: names.half, dx: second, gap: 26 },
      { sign: '– –', color: ink, name: names.critical, dx: third, gap: 22 },
    ],
    { dy: -16 },
  );
}

/** The time at the reader's batch, and how many updates an epoch then has. */
function note({ costs, now, best, half, setting }: Model, words: Words): Plot.Markish {
  const upright = (B: number, top: number) => [
    { x: B, y: seconds.least },
    { x: B, y: top },
  ];
  const epoch =
    now.updatesPerEpoch < 1
      ? words.note.few
      : fill(words.note.some, { times: whole(now.updatesPerEpoch) });
  const { unit, value } = spanOf(now.time);
  return annotation({
    x: now.B,
    y: now.time,
    r: 6,
    lines: [fill(words.duration[unit], { time: value }), epoch],
    avoid: {
      marks: [{ x: best.B, y: best.time, r: 7 }],
      lines: [
        costs.map(({ B, time }) => ({ x: B, y: time })),
        upright(now.B, now.time),
        upright(best.B, seconds.most),
        upright(setting.critical, postTop.critical),
        upright(half, postTop.half),
      ],
    },
  });
}
