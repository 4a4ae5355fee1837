import { figureWords } from '../../i18n/figure-words.ts';
import type { Language } from '../../i18n/languages.ts';
import { gridSize, readingOrder } from '../charts/grid.ts';
import type { AnyFigure, Chart } from '../contract/figure.ts';
import { valueText } from '../parameters/control.ts';
import { isIndex } from '../parameters/grid-index.ts';
import type { Values } from '../parameters/parameter.ts';
import { isPoint } from '../parameters/point.ts';
import { cursorStyle } from './cells.ts';
import { areaStyle, axisOf, handleStyle, trackOf } from './handle.ts';

/** What lies over a chart is made of: a figure in a state, on a page of a language. */
export interface ShownFigure {
  readonly figure: AnyFigure;
  readonly values: Values;
  readonly language: Language;
}

/** Attributes of an element, at build and live alike. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * What assistive technology hears of a handle, and where it stands: it is a slider of the parameter
 * that it moves.
 *
 * @param index which of the chart's handles
 * @throws if there is no such handle, or its parameter is none that a handle can move
 */
export function handleAttributes(
  { figure, values, language }: ShownFigure,
  chart: Chart,
  index: number,
): Attributes {
  const handle = chart.handles?.[index];
  const name = handle?.parameter ?? '';
  const [parameter, value] = [figure.parameters[name], values[name]];
  const words = figure.words[language].parameters[name];
  const track = parameter && value !== undefined ? trackOf(parameter, value) : undefined;
  if (!handle || !parameter || !track || !words || value === undefined) {
    throw new Error(`${figure.id}: a handle needs a number, a point or a choice, not ${name}`);
  }
  const axis = axisOf(handle, parameter);
  return {
    class: 'handle',
    'data-parameter': name,
    'data-drag': axis,
    'aria-label': words.label,
    // A slider has one number; of a point's two, this is the first, and the text says both.
    'aria-roledescription': isPoint(value) ? figureWords[language].pointHandle : undefined,
    'aria-orientation': axis === 'y' ? 'vertical' : undefined,
    'aria-valuemin': track.min,
    'aria-valuemax': track.max,
    'aria-valuenow': track.now,
    'aria-valuetext': valueText(parameter, words, value),
    style: handleStyle(chart, index),
  };
}

/** Where a handle can be grabbed beside its own place; for pointers only, since its handle has the keys. */
export function areaAttributes({ figure }: ShownFigure, chart: Chart, index: number): Attributes {
  const handle = chart.handles?.[index];
  const parameter = figure.parameters[handle?.parameter ?? ''];
  if (!handle || !parameter) throw new Error(`${figure.id}: an area needs a handle`);
  const axis = axisOf(handle, parameter);
  return {
    class: 'handle-area',
    'data-parameter': handle.parameter,
    'data-drag': axis,
    style: areaStyle(chart, index),
  };
}

/**
 * The cursor of a chart's cells is a slider too: its number is the order of reading, its text says
 * the place.
 *
 * @throws if the cells' parameter is no index
 */
export function cursorAttributes(
  { figure, values, language }: ShownFigure,
  chart: Chart,
): Attributes {
  const name = chart.cells?.parameter ?? '';
  const [parameter, value] = [figure.parameters[name], values[name]];
  const words = figure.words[language].parameters[name];
  if (parameter?.kind !== 'index' || !isIndex(value) || !words) {
    throw new Error(`${figure.id}: cells need an index, and ${name} is none`);
  }
  const { columns, rows } = gridSize(parameter);
  return {
    'aria-label': words.label,
    'aria-roledescription': figureWords[language].cellCursor,
    'aria-valuemin': 1,
    'aria-valuemax': columns * rows,
    'aria-valuenow': readingOrder(parameter, value),
    'aria-valuetext': valueText(parameter, words, value),
    style: cursorStyle(chart, parameter, value),
  };
}

/** Gives an element its attributes; what already stands there is left in peace. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) {
      element.setAttribute(name, String(value));
    }
  }
}
