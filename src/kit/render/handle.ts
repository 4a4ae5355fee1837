import type { Chart } from '../contract/figure.ts';
import { widths, type WidthName } from '../contract/figure.ts';
import type { Steps } from '../parameters/kind.ts';
import { kindOf, type Parameter, type Value } from '../parameters/parameter.ts';

/** Where a handle stands over its chart, in percent, so that it scales with the drawing. */
export function handleStyle(chart: Chart, index: number): string {
  const handle = chart.handles?.[index];
  const width = Number(chart.svg.getAttribute('width'));
  const height = Number(chart.svg.getAttribute('height'));
  if (!handle) return '';
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;
  return `inset-inline-start:${percent(handle.x, width)};inset-block-start:${percent(handle.y, height)}`;
}

/** The steps along which a handle goes sideways; undefined for a parameter that no handle can move. */
export function sidewaysSteps(parameter: Parameter): Steps | undefined {
  return kindOf(parameter).handle?.sideways(parameter);
}

/** The share of the figure's width that a chart takes, as a percentage. */
export function chartWidth(chart: Chart, width: WidthName): string {
  return shareOf(Number(chart.svg.getAttribute('width')), width);
}

/** A length on a drawing as a percentage of the drawing's width. */
export function shareOf(length: number, width: WidthName): string {
  return `${((length / widths[width]) * 100).toFixed(2)}%`;
}

/** The value to which a key on a focused handle moves it; undefined for a key that is not its own. */
export function valueForKey(parameter: Parameter, value: Value, key: string): Value | undefined {
  return kindOf(parameter).handle?.forKey(parameter, value, key);
}
