import type { Axis, Chart, Handle } from '../contract/figure.ts';
import { widths, type WidthName } from '../contract/figure.ts';
import type { Track } from '../parameters/kind.ts';
import { kindOf, type Parameter, type Value } from '../parameters/parameter.ts';

/** Where a handle stands over its chart, in percent, so that it scales with the drawing. */
export function handleStyle(chart: Chart, index: number): string {
  const handle = chart.handles?.[index];
  if (!handle) return '';
  const { across, upward } = sharesOf(chart);
  return `inset-inline-start:${across(handle.x)};inset-block-start:${upward(handle.y)}`;
}

/** Where a handle's area lies: its middle and its size, in percent; empty for a handle without one. */
export function areaStyle(chart: Chart, index: number): string {
  const area = chart.handles?.[index]?.area;
  if (!area) return '';
  const { across, upward } = sharesOf(chart);
  return [
    `inset-inline-start:${across(area.x + area.width / 2)}`,
    `inset-block-start:${upward(area.y + area.height / 2)}`,
    `inline-size:${across(area.width)}`,
    `block-size:${upward(area.height)}`,
  ].join(';');
}

/** The ways in which a handle of a parameter can be dragged. */
export function axisOf({ axis }: Handle, { kind }: Parameter): Axis {
  return axis ?? (kind === 'point' ? 'both' : 'x');
}

/** Where a handle of a parameter stands between its ends, as a slider; undefined where no handle can move it. */
export function trackOf(parameter: Parameter, value: Value): Track | undefined {
  return kindOf(parameter).handle?.track(parameter, value);
}

/** The share of the figure's width that a chart takes, as a percentage. */
export function chartWidth(chart: Chart, width: WidthName): string {
  return shareOf(Number(chart.svg.getAttribute('width')), width);
}

/** A length on a drawing as a percentage of the drawing's width. */
export function shareOf(length: number, width: WidthName): string {
  return percent(length, widths[width]);
}

/** The value to which a key on a focused handle moves it; undefined for a key that is not its own. */
export function valueForKey(parameter: Parameter, value: Value, key: string): Value | undefined {
  return kindOf(parameter).handle?.forKey(parameter, value, key);
}

/** Lengths of a chart, sideways and upright, as shares of it. */
function sharesOf({ svg }: Chart) {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  return {
    across: (length: number): string => percent(length, width ?? NaN),
    upward: (length: number): string => percent(length, height ?? NaN),
  };
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)}%`;
}
