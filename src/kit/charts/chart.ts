import * as Plot from '@observablehq/plot';
import {
  widths,
  type Area,
  type Axis,
  type Chart,
  type DrawingContext,
  type Handle,
  type WidthName,
} from '../contract/figure.ts';
import type { Point } from '../parameters/parameter.ts';

/** Half of the wide page, less the gap: two such charts stand side by side. */
export const half = widths.wide / 2 - 10;

/** Room under a chart for the ticks of its horizontal axis and the axis' name. */
export const bottomMargin = 42;

/** Room around a chart's frame, in CSS pixels. */
export interface Margin {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

/** A part of a chart, in the chart's own units. */
export interface PlaneArea {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** A place that the reader drags, in the chart's own units. */
export interface HandlePlace {
  readonly parameter: string;
  readonly x: number;
  readonly y: number;
  /** The ways it goes; see {@link Handle.axis}. */
  readonly axis?: Axis;
  /** Where it can be grabbed beside its own place: a region, or a line where two ends are the same. */
  readonly area?: PlaneArea;
  /** The parameter's value for a handle at `x`, `y`, in the chart's units; the point itself, if not given. */
  readonly valueAt?: (x: number, y: number) => number | Point;
}

type Ours =
  'document' | 'width' | 'height' | 'margin' | 'className' | 'style' | 'title' | 'label' | 'marks';

/** What `Plot.plot` takes, and what a chart is beside its drawing. */
export interface ChartOptions
  extends Omit<Plot.PlotOptions, Ours>, Pick<Chart, 'name' | 'title' | 'label' | 'cells'> {
  /** In CSS pixels. */
  readonly height: number | Readonly<Record<WidthName, number>>;
  /**
   * How much of the wide page it takes, in CSS pixels; all of it, if not given. The narrow page it fills,
   * unless it is given a width on each.
   */
  readonly width?: number | Readonly<Record<WidthName, number>>;
  /** On all sides, or side by side; where nothing is said Plot decides, but under a named axis. */
  readonly margin?: number | Margin;
  readonly marks: readonly Plot.Markish[];
  readonly handles?: readonly HandlePlace[];
}

/**
 * Draws a chart with Plot, with the document, the class and the axes of the house: no tick marks, the
 * horizontal axis' name centred under it, no name for an axis that has no `label`; `grid: true` draws
 * the grid over the axes and under the marks.
 *
 * @example
 * chart(context, {
 *   ...named('ratios', words),
 *   height: 200,
 *   margin: { top: 8, right: 16, left: 28 },
 *   x: { domain: [0, 1], label: words.keep },
 *   y: { domain: [0, 4], ticks: 5, grid: true },
 *   marks: [Plot.line(ratios, { x: 'keep', y: 'law', stroke: ink })],
 * });
 */
export function chart(
  context: Omit<DrawingContext<unknown>, 'words' | 'language'>,
  options: ChartOptions,
): Chart {
  const { name, title, label, cells, handles, width, height, margin, x, y, marks, ...rest } =
    options;
  const svg = Plot.plot({
    ...rest,
    ...margins(margin, x),
    document: context.document,
    className: 'plot',
    style: {},
    width: typeof width === 'object' ? width[context.width] : chartWidth(context, width),
    height: typeof height === 'number' ? height : height[context.width],
    x: { ...axis, labelAnchor: 'center', labelOffset: 36, ...x, grid: false },
    y: { ...axis, ...y, grid: false },
    marks: [
      x?.grid ? Plot.gridX(gridOptions(x)) : null,
      y?.grid ? Plot.gridY(gridOptions(y)) : null,
      ...marks,
    ],
  }) as SVGSVGElement & Plot.Plot;
  return {
    name,
    ...(title !== undefined && { title }),
    label,
    svg,
    ...(handles && { handles: handles.map((place) => handleAt(place, svg)) }),
    ...(cells && { cells }),
  };
}

/** What a chart is called whose words bear its name: `words.ratiosTitle` above it, `words.ratios` to those who do not see it. */
export function named<Name extends string>(
  name: Name,
  words: Readonly<Record<Name | `${Name}Title`, string>>,
): { readonly name: Name; readonly title: string; readonly label: string } {
  return { name, title: words[`${name}Title`], label: words[name] };
}

/** How wide a chart is, in CSS pixels, that takes so much of the wide page. */
export function chartWidth(
  { width }: { readonly width: WidthName },
  wide: number = widths.wide,
): number {
  return width === 'wide' ? wide : widths.narrow;
}

const axis = { tickSize: 0, label: null, labelArrow: 'none' } as const;

/** A horizontal axis of doublings: `x: { ...doublings, label: words.batchSize, domain: [1, 32], ticks: 6 }`. */
export const doublings = { type: 'log', base: 2, tickFormat: 'd' } as const;

function margins(margin: ChartOptions['margin'] = {}, x: Plot.ScaleOptions = {}): Plot.PlotOptions {
  if (typeof margin === 'number') return { margin };
  const named = typeof x.label === 'string' ? bottomMargin : undefined;
  const { top, right, bottom = named, left } = margin;
  return {
    ...(top !== undefined && { marginTop: top }),
    ...(right !== undefined && { marginRight: right }),
    ...(bottom !== undefined && { marginBottom: bottom }),
    ...(left !== undefined && { marginLeft: left }),
  };
}

function gridOptions({ ticks }: Plot.ScaleOptions): Plot.GridXOptions & Plot.GridYOptions {
  return ticks === undefined ? {} : { ticks };
}

function handleAt(
  { parameter, x, y, axis, area, valueAt = (x, y) => ({ x, y }) }: HandlePlace,
  svg: Plot.Plot,
): Handle {
  const [across, upward] = [svg.scale('x'), svg.scale('y')];
  return {
    parameter,
    x: Number(across?.apply(x)),
    y: Number(upward?.apply(y)),
    ...(axis && { axis }),
    ...(area && { area: areaAt(area, svg) }),
    valueAt: (left, top) => valueAt(Number(across?.invert?.(left)), Number(upward?.invert?.(top))),
  };
}

function areaAt({ x1, x2, y1, y2 }: PlaneArea, svg: Plot.Plot): Area {
  const [left = NaN, right = NaN] = [x1, x2].map((x) => Number(svg.scale('x')?.apply(x)));
  const [top = NaN, bottom = NaN] = [y1, y2].map((y) => Number(svg.scale('y')?.apply(y)));
  return {
    x: Math.min(left, right),
    y: Math.min(top, bottom),
    width: Math.abs(right - left),
    height: Math.abs(bottom - top),
  };
}
