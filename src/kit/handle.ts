import type { Chart } from './figure.ts';
import { widths, type WidthName } from './figure.ts';
import type { RangeParameter } from './parameter.ts';
import { nearestStep } from './read-parameter.ts';

/** Where a handle stands over its chart, in percent, so that it scales with the drawing. */
export function handleStyle(chart: Chart, index: number): string {
  const handle = chart.handles?.[index];
  const width = Number(chart.svg.getAttribute('width'));
  const height = Number(chart.svg.getAttribute('height'));
  if (!handle) return '';
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;
  return `inset-inline-start:${percent(handle.x, width)};inset-block-start:${percent(handle.y, height)}`;
}

/** The share of the figure's width that a chart takes, as a percentage. */
export function chartWidth(chart: Chart, width: WidthName): string {
  return `${((Number(chart.svg.getAttribute('width')) / widths[width]) * 100).toFixed(2)}%`;
}

/** The value to which a key on a focused handle moves it; undefined for a key that is not its own. */
export function valueForKey(
  range: Extract<RangeParameter, { readonly step: number }>,
  value: number,
  key: string,
): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: value + range.step,
    ArrowUp: value + range.step,
    ArrowLeft: value - range.step,
    ArrowDown: value - range.step,
    PageUp: value + 10 * range.step,
    PageDown: value - 10 * range.step,
    Home: range.min,
    End: range.max,
  };
  const moved = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return moved === undefined ? undefined : nearestStep(range, moved);
}
