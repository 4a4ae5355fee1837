import { cleanDrawing } from './clean-drawing.ts';
import type { AnyFigure, Chart, DrawingContext, FigureWords } from './figure.ts';

/**
 * Draws a figure's charts at one width, cleaned, at build and live alike.
 *
 * @throws if two charts of the figure have one name
 */
export function drawFigure(
  figure: AnyFigure,
  model: unknown,
  context: DrawingContext<FigureWords>,
): readonly Chart[] {
  const charts = figure.view(model, context);
  const names = new Set(charts.map(({ name }) => name));
  if (names.size < charts.length) throw new Error(`${figure.id}: two charts have one name`);
  for (const { svg, name, label } of charts) {
    cleanDrawing(svg, `${figure.id}-${name}-${context.width}`, label);
  }
  return charts;
}
