import * as Plot from '@observablehq/plot';
import type { Placement } from '../../training/residual/residual-stack.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatSignificant } from '../../kit/format/format-number.ts';
import { bottomMargin, doublingAxis, plotOptions } from '../../kit/charts/plot-options.ts';
import { depths, sizesOf, type Model } from './model.ts';
import type { Words } from './words.ts';

/** A place on a line: the layer, or the depth, and the size of a gradient there. */
interface Spot {
  readonly x: number;
  readonly size: number;
}

/**
 * The sizes that a chart shows; they reach over all seeds that were tried. Without a normalization
 * gradients are so much larger that the others need an axis of their own.
 */
const ranges = {
  normalized: { low: 0.3, high: 120, ticks: [0.3, 1, 3, 10, 30, 100] },
  all: { low: 0.3, high: 60_000, ticks: [1, 10, 100, 1000, 10_000] },
} as const;
type Range = (typeof ranges)['normalized' | 'all'];
const height = 250;
const margin = { top: 8, bottom: bottomMargin } as const;
const labelGap = 15;
const looks = {
  none: { color: 'var(--method-none)', dash: '2 3', symbol: 'circle' },
  post: { color: 'var(--method-ln)', dash: '', symbol: 'square' },
  pre: { color: 'var(--method-ln)', dash: '6 3', symbol: 'triangle' },
} as const;

/** Draws the size of the gradient in every layer of the stacks of depth L. */
export function drawLayers(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const lines = model.shown.map((placement) => ({
    placement,
    spots: sizesOf(model, placement).map((size, index) => ({ x: index + 1, size })),
  }));
  const x = {
    domain: [1, model.L],
    ticks: [1, model.L / 2, model.L],
    tickFormat: 'd',
    tickSize: 0,
    label: words.layerAxis,
    labelAnchor: 'center',
    labelOffset: 36,
    labelArrow: 'none',
  } as const;
  return {
    name: 'layers',
    title: words.layersTitle,
    label: words.layers,
    svg: draw(context, { x, marks: lines.flatMap((line) => lineMarks(line, false)) }, lines),
  };
}

/** Draws the size of the gradient in the last layer against the depth. */
export function drawDepths(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const lines = model.shown.map((placement) => ({
    placement,
    spots: depths.map((depth) => ({
      x: depth,
      size: sizesOf(model, placement, depth).at(-1) ?? NaN,
    })),
  }));
  const marks = [
    Plot.ruleX([model.L], { stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
    ...guideMarks(lines.find(({ placement }) => placement === 'pre')?.spots[0]),
    ...lines.flatMap((line) => lineMarks(line, true)),
  ];
  const x = { ...doublingAxis(words.depthAxis), domain: [2, 32], ticks: depths.length };
  return {
    name: 'depths',
    title: words.depthsTitle,
    label: words.depths,
    svg: draw(context, { x, marks }, lines),
  };
}

/** How a size falls that goes as 1/√L, from where the line of pre begins. */
function guideMarks(start: Spot | undefined): Plot.Markish[] {
  if (!start) return [];
  const spots = depths.map((x) => ({ x, size: start.size * Math.sqrt(start.x / x) }));
  return [
    Plot.line(spots, { x: 'x', y: 'size', stroke: 'var(--ink-faint)', strokeWidth: 1 }),
    Plot.text(spots.slice(2, 3), {
      x: 'x',
      y: 'size',
      dy: 16,
      text: () => '∝ 1/√L',
      fill: 'var(--ink-soft)',
    }),
  ];
}

interface Line {
  readonly placement: Placement;
  readonly spots: readonly Spot[];
}

function draw(
  { document, width, words }: DrawingContext<Words>,
  { x, marks }: { readonly x: Plot.ScaleOptions; readonly marks: readonly Plot.Markish[] },
  lines: readonly Line[],
): SVGSVGElement {
  const range = ranges[lines.some(({ placement }) => placement === 'none') ? 'all' : 'normalized'];
  const { low, high, ticks } = range;
  return Plot.plot({
    ...plotOptions(document, width === 'wide' ? widths.wide / 2 : widths.narrow, height),
    marginTop: margin.top,
    marginLeft: 48,
    marginRight: 78,
    marginBottom: margin.bottom,
    x,
    y: { type: 'log', domain: [low, high], axis: null },
    marks: [
      Plot.gridY(ticks),
      Plot.text(ticks, {
        frameAnchor: 'left',
        dx: -8,
        y: (size: number) => size,
        text: (size: number) => formatSignificant(size, 1),
        textAnchor: 'end',
      }),
      ...marks,
      ...endLabels(lines, range, words),
    ],
  }) as SVGSVGElement;
}

/** A line with a mark at each of its spots, or only at its ends. */
function lineMarks({ placement, spots }: Line, all: boolean): Plot.Markish[] {
  const { color, dash, symbol } = looks[placement];
  const marked = all ? spots : [...spots.slice(0, 1), ...spots.slice(-1)];
  const place = { x: 'x', y: 'size' } as const;
  return [
    Plot.line(spots, { ...place, stroke: color, strokeWidth: 2, strokeDasharray: dash }),
    Plot.dot(marked, { ...place, symbol, fill: color, r: 3.5 }),
  ];
}

/** Each line is named where it ends; names that would touch are moved apart, the lowest first. */
function endLabels(lines: readonly Line[], range: Range, words: Words): Plot.Markish[] {
  const ends = lines
    .map(({ placement, spots }) => ({ placement, end: spots.at(-1) ?? { x: 1, size: 1 } }))
    .sort((a, b) => a.end.size - b.end.size);
  let lowest = height;
  return ends.map(({ placement, end }) => {
    const own = pixel(end.size, range);
    lowest = Math.min(own, lowest - labelGap);
    return Plot.text([end], {
      x: 'x',
      y: 'size',
      dx: 9,
      dy: lowest - own,
      text: () => words.placements[placement],
      textAnchor: 'start',
      fill: 'var(--ink)',
    });
  });
}

/** Where the chart's logarithmic axis puts a size. */
function pixel(size: number, { low, high }: Range): number {
  const share = Math.log10(size / low) / Math.log10(high / low);
  return margin.top + (1 - share) * (height - margin.top - margin.bottom);
}
