import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { here, ink, methodColor, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { grouped } from '../../kit/words/numbers.ts';
import { spanOf, whole } from './describe.ts';
import { costOf, type Cost, type Model } from './model.ts';
import type { Words } from './words.ts';

/** In how many times the least time each batch arrives. No state takes more than the most; below 1 the posts are held. */
const times = { floor: 0.1, least: 1, most: 6000 } as const;
const ticks = [1, 10, 100, 1000];
const [min, max] = [1, 65536] as const;
/** Where the two posts are held: not equally high, since they may stand at the same place. */
const foot = { half: 0.155, critical: 0.4 } as const;
/** From a post to its name, in pixels: beyond the ring of its handle and its arrows. */
const beside = 19;
const sooner = methodColor.bn;
const later = methodColor.gn;

/**
 * Draws the time to the target, as a multiple of the least: up to one batch size a larger one is sooner
 * there, past it later. In seconds the axis would have to reach from one to a year, and all curves would be flat.
 */
export function drawTime(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { costs, now, best, half, setting } = model;
  const place = { x: 'B', y: (cost: Cost) => timesLeast(cost.B, model) } as const;
  return chart(context, {
    ...named('time', words),
    height: { narrow: 330, wide: 350 },
    margin: { top: 26, right: 32, left: 50 },
    x: {
      ...doublings,
      label: words.batchSize,
      domain: [min, max],
      ticks: [1, 16, 256, 4096, 65536],
      tickFormat: plain,
    },
    y: { type: 'log', domain: [times.floor, times.most], axis: null },
    marks: [
      shade(min, best.B, sooner),
      shade(best.B, max, later),
      logTicks(ticks, { dx: -14, text: plain }),
      Plot.ruleY([times.least], { stroke: soft }),
      regimeNames(words),
      posts(model, words),
      Plot.line(costs, { ...place, stroke: ink, strokeWidth: 2 }),
      Plot.ruleX([now], { x: 'B', y1: times.least, y2: place.y, ...here }),
      Plot.dot([best], { ...place, r: 6, symbol: 'star', fill: ink }),
      Plot.dot([now], { ...place, r: 6, fill: ink }),
      note(model, words),
    ],
    handles: [
      {
        parameter: 'B',
        axis: 'x',
        x: now.B,
        y: place.y(now),
        area: { x1: min, x2: max, y1: times.least, y2: times.most },
        valueAt: (x) => x,
      },
      {
        parameter: 'critical',
        axis: 'x',
        x: setting.critical,
        y: foot.critical,
        valueAt: (x) => x,
      },
      {
        parameter: 'overhead',
        axis: 'x',
        x: Math.max(half, min),
        y: foot.half,
        valueAt: (x) => (1000 * x) / setting.peak,
      },
    ],
  });
}

/** How many times the least time a batch takes to the target. */
function timesLeast(B: number, { setting, best }: Model): number {
  return costOf(B, setting).time / best.time;
}

function plain(tick: number): string {
  return fill('{tick}', { tick: grouped(tick) });
}

function shade(x1: number, x2: number, color: string): Plot.Markish {
  const sides = { x1, x2, y1: times.least, y2: times.most };
  return Plot.rect([sides], {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill: color,
    fillOpacity: 0.1,
  });
}

/** A batch size that bends the curve, as a post up to it, and its name beside its foot. */
interface Post {
  readonly B: number;
  readonly foot: number;
  readonly strokeDasharray: string;
  readonly name: string;
  /** On which side of the foot the name stands. */
  readonly side: 1 | -1;
}

/** The higher foot's name stands away from the other post, which would go through it. */
function postsOf({ half, setting: { critical } }: Model, { signs }: Words): readonly Post[] {
  return [
    { B: half, foot: foot.half, strokeDasharray: '1.5 3', name: signs.half, side: 1 },
    {
      B: critical,
      foot: foot.critical,
      strokeDasharray: '8 4',
      name: signs.critical,
      side: critical < half ? -1 : 1,
    },
  ];
}

function posts(model: Model, words: Words): Plot.Markish[] {
  return postsOf(model, words).flatMap(({ B, foot, strokeDasharray, name, side }) => {
    const shown = B < min ? [] : [B];
    return [
      Plot.ruleX(shown, {
        y1: foot,
        y2: timesLeast(B, model),
        stroke: ink,
        strokeDasharray,
        strokeWidth: 2,
      }),
      Plot.dot(shown, { x: B, y: foot, r: 4, fill: ink }),
      Plot.text([name], {
        x: Math.max(B, min),
        y: foot,
        dx: side * beside,
        textAnchor: side === 1 ? 'start' : 'end',
        fill: ink,
      }),
    ];
  });
}

/** The regimes' names stand over the frame, each at its side. */
function regimeNames({ regimes }: Words): Plot.Markish[] {
  const row = { dy: -14, fontWeight: 650 } as const;
  return [
    Plot.text([regimes.sooner], { ...row, frameAnchor: 'top-left', fill: ink }),
    Plot.text([regimes.later], { ...row, frameAnchor: 'top-right', fill: ink }),
  ];
}

/** The time at the reader's batch, and how many updates an epoch then has. */
function note(model: Model, words: Words): Plot.Markish {
  const { costs, now, best } = model;
  const point = (B: number) => ({ x: B, y: timesLeast(B, model) });
  const upright = (B: number, top = timesLeast(B, model)) => [
    { x: B, y: times.least },
    { x: B, y: top },
  ];
  const epoch =
    now.updatesPerEpoch < 1
      ? words.note.few
      : fill(words.note.some, { times: whole(now.updatesPerEpoch) });
  const { unit, value } = spanOf(now.time);
  return annotation({
    ...point(now.B),
    r: 6,
    lines: [fill(words.duration[unit], { time: value }), epoch],
    avoid: {
      marks: [{ ...point(best.B), r: 7 }],
      lines: [
        costs.map(({ B }) => point(B)),
        upright(now.B),
        ...postsOf(model, words).map(({ B }) => upright(B)),
        // The posts and their names have the room below for themselves.
        ...[times.least, ...Object.values(foot)].map((y) => [min, max].map((x) => ({ x, y }))),
      ],
    },
  });
}
