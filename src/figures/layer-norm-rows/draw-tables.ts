import { faint, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawTable } from './draw-table.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const { bn: blue, ln: orange } = methodColor;

/** Draws the input. */
export function drawInput(model: Model, context: DrawingContext<Words>): Chart {
  return drawTable('input', { cells: model.cells, sets: 'none', color: faint }, model, context);
}

/** Draws what the first normalization makes of it. */
export function drawFirst(model: Model, context: DrawingContext<Words>): Chart {
  const [{ cells }] = model.outputs;
  const images = model.input === 'images';
  const [sets, color] = images ? (['samples', orange] as const) : (['columns', blue] as const);
  return drawTable('first', { cells, sets, color }, model, context);
}

/** Draws what the second one makes of it. */
export function drawSecond(model: Model, context: DrawingContext<Words>): Chart {
  const [, { cells }] = model.outputs;
  const sets = model.input === 'images' ? 'positions' : 'rows';
  return drawTable('second', { cells, sets, color: orange }, model, context);
}
