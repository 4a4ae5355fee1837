import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, doublings, named, type HandlePlace } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { faint, halo, here, ink, methodColor, soft } from '../../kit/charts/looks.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatSignificant } from '../../kit/format/format-number.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Placement } from '../../training/residual/residual-stack.ts';
import { depths, sizesOf, type Model } from './model.ts';
import type { Words } from './words.ts';

/** A line of a chart: the size of a gradient in each layer, or at each depth. */
interface Line {
  readonly placement: Placement;
  readonly spots: readonly { readonly x: number; readonly size: number }[];
}

/**
 * The sizes that a chart shows; they reach over all seeds that were tried. Without a normalization
 * gradients are so much larger that the others need an axis of their own.
 */
const ranges = {
  normalized: { domain: [0.5, 50], ticks: [0.5, 1, 3, 10, 30] },
  all: { domain: [0.3, 60_000], ticks: [1, 10, 100, 1000, 10_000] },
} as const;
/** So many times L, or a part of it, words stand clear of its line, at the frame's edge too. */
const beside = 1.08;
/** How the thin line falls. */
const law = '∝ 1/√L';
const looks = {
  none: { color: methodColor.none, dash: '2 3', symbol: 'circle' },
  post: { color: methodColor.ln, dash: '', symbol: 'square' },
  pre: { color: methodColor.ln, dash: '6 3', symbol: 'triangle' },
} as const;

/** Draws the size of the gradient in every layer of the stacks of depth L. */
export function drawLayers(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { L } = model;
  const lines = model.shown.map((placement) => ({
    placement,
    spots: sizesOf(model, placement).map((size, index) => ({ x: index + 1, size })),
  }));
  const ends = ({ spots }: Line) => [...spots.slice(0, 1), ...spots.slice(-1)];
  return chart(context, {
    ...named('layers', words),
    ...frameOf(lines),
    x: {
      domain: [1, L],
      ticks: [...new Set([1, L / 2, L])],
      tickFormat: 'd',
      label: words.layerAxis,
    },
    marks: [
      axisMarks(lines),
      lines.map((line) => lineMarks(line, ends(line))),
      nameMarks(lines, L, words),
    ],
  });
}

/** Draws the size of the gradient in the last layer against the depth, which is dragged. */
export function drawDepths(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const lines = model.shown.map((placement) => ({
    placement,
    spots: depths.map((x) => ({ x, size: sizesOf(model, placement, x).at(-1) ?? NaN })),
  }));
  return chart(context, {
    ...named('depths', words),
    ...frameOf(lines),
    x: { ...doublings, domain: [2, 32], ticks: depths.length, label: words.depthAxis },
    handles: [lineHandle(model.L, rangeOf(lines).domain)],
    marks: [
      axisMarks(lines),
      Plot.ruleX([model.L], here),
      guideMarks(lines.find(({ placement }) => placement === 'pre')),
      lines.map((line) => lineMarks(line, line.spots)),
      nameMarks(lines, depths.at(-1) ?? NaN, words),
      timesMarks(model, lines, words),
    ],
  });
}

/** How many times the gradient is with post what it is with pre, at the reader's depth. */
function timesMarks({ L }: Model, lines: readonly Line[], words: Words): Plot.Markish[] {
  const sizeOf = (which: Placement): number =>
    lines.find(({ placement }) => placement === which)?.spots.find(({ x }) => x === L)?.size ?? NaN;
  const [post, pre] = [sizeOf('post'), sizeOf('pre')];
  const [low, high] = rangeOf(lines).domain;
  const toPlace = ({ x, size }: Line['spots'][number]) => ({ x, y: size });
  const guide = guideOf(lines.find(({ placement }) => placement === 'pre'));
  return [
    Plot.ruleX([L], { y1: pre, y2: post, stroke: ink, strokeWidth: 1.5 }),
    annotation({
      x: L,
      y: Math.sqrt(post * pre),
      r: 6,
      lines: [fill(words.times, { times: number(post / pre, 1) })],
      avoid: {
        marks: [
          ...lines.flatMap(({ spots }) => spots.map(toPlace)),
          ...guide.slice(2, 3).map((spot) => ({ ...toPlace(spot), text: law, dy: 16 })),
        ],
        lines: [
          ...lines.map(({ spots }) => spots.map(toPlace)),
          guide.map(toPlace),
          ...[L / beside, L, L * beside].map((x) => [low, high].map((y) => ({ x, y }))),
        ],
      },
    }),
  ];
}

/** The depth is dragged along its axis, by the line that marks it. */
function lineHandle(L: number, [low, high]: readonly [number, number]): HandlePlace {
  const area = { x1: L, x2: L, y1: low, y2: high };
  // At the top: at the bottom the ring would cover the axis's number.
  return { parameter: 'L', axis: 'x', x: L, y: high, area, valueAt: (x) => x };
}

function rangeOf(lines: readonly Line[]): (typeof ranges)['normalized' | 'all'] {
  return ranges[lines.some(({ placement }) => placement === 'none') ? 'all' : 'normalized'];
}

function frameOf(lines: readonly Line[]) {
  return {
    width: widths.wide / 2,
    height: 250,
    margin: { top: 8, right: 78, left: 48 },
    y: { type: 'log', domain: rangeOf(lines).domain, axis: null },
  } as const;
}

function axisMarks(lines: readonly Line[]): Plot.Markish[] {
  const text = (size: number): string => formatSignificant(size, 1);
  return logTicks(rangeOf(lines).ticks, { dx: -8, text });
}

/** How a size falls that goes as 1/√L, from where the line begins. */
function guideOf(line: Line | undefined): Line['spots'] {
  const [start] = line?.spots ?? [];
  return start ? depths.map((x) => ({ x, size: start.size * Math.sqrt(start.x / x) })) : [];
}

/** That line, and its name below it. */
function guideMarks(line: Line | undefined): Plot.Markish[] {
  const spots = guideOf(line);
  const place = { x: 'x', y: 'size' } as const;
  return [
    Plot.line(spots, { ...place, stroke: faint, strokeWidth: 1 }),
    Plot.text(spots.slice(2, 3), {
      ...place,
      dy: 16,
      text: [law],
      fill: soft,
      ...halo(4),
    }),
  ];
}

/** A line with a mark at some of its spots. */
function lineMarks({ placement, spots }: Line, marked: Line['spots']): Plot.Markish[] {
  const { color, dash, symbol } = looks[placement];
  const place = { x: 'x', y: 'size' } as const;
  return [
    Plot.line(spots, { ...place, stroke: color, strokeWidth: 2, strokeDasharray: dash }),
    Plot.dot(marked, { ...place, symbol, fill: color, r: 3.5 }),
  ];
}

/** Each line is named where it ends, the lowest first. */
function nameMarks(lines: readonly Line[], x: number, words: Words): Plot.Markish[] {
  const ends = lines
    .map(({ placement, spots }) => ({
      name: words.placements[placement],
      value: spots.at(-1)?.size ?? 1,
    }))
    .sort((a, b) => a.value - b.value);
  return endNames(ends, { ...frameOf(lines), x, dx: 9 });
}
