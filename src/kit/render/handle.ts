import type { Chart } from '../contract/figure.ts';
import { widths, type WidthName } from '../contract/figure.ts';
import { indexForKey } from '../charts/grid.ts';
import {
  isIndex,
  isPoint,
  type Parameter,
  type Steps,
  type Value,
} from '../parameters/parameter.ts';
import { nearestStep, nearestValue } from '../parameters/read-parameter.ts';

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
  if (parameter.kind === 'point') return parameter.x;
  return parameter.kind === 'range' && !parameter.values ? parameter : undefined;
}

/** The share of the figure's width that a chart takes, as a percentage. */
export function chartWidth(chart: Chart, width: WidthName): string {
  return shareOf(Number(chart.svg.getAttribute('width')), width);
}

/** A length on a drawing as a percentage of the drawing's width. */
export function shareOf(length: number, width: WidthName): string {
  return `${((length / widths[width]) * 100).toFixed(2)}%`;
}

/**
 * The value to which a key on a focused handle moves it; undefined for a key that is not its own.
 * A point goes where the arrows point, and farther with Home, End (sideways) and the page keys;
 * an index walks from cell to cell.
 */
export function valueForKey(parameter: Parameter, value: Value, key: string): Value | undefined {
  if (parameter.kind === 'range' && !parameter.values && typeof value === 'number') {
    return stepForKey(parameter, value, key);
  }
  if (isIndex(value)) {
    return parameter.kind === 'index' ? indexForKey(parameter, value, key) : undefined;
  }
  if (parameter.kind !== 'point' || !isPoint(value)) return undefined;
  const upright = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].includes(key);
  const axis = upright ? 'y' : 'x';
  const moved = stepForKey(parameter[axis], value[axis], key);
  return moved === undefined ? undefined : nearestValue(parameter, { ...value, [axis]: moved });
}

function stepForKey(range: Steps, value: number, key: string): number | undefined {
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
