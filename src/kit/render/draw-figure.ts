import { cleanDrawing } from './clean-drawing.ts';
import type {
  AnyFigure,
  Chart,
  DrawingContext,
  FigureWords,
  WidthName,
} from '../contract/figure.ts';

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
  const charts = figure.charts.map((draw) => draw(model, context));
  const names = new Set(charts.map(({ name }) => name));
  if (names.size < charts.length) throw new Error(`${figure.id}: two charts have one name`);
  for (const { svg, name, label } of charts) {
    cleanDrawing(svg, `${figure.id}-${name}-${context.width}`, label);
  }
  restyleFigure(figure, model, charts, context.width);
  return charts;
}

/** Lets what the model points at stand out in charts that are already drawn. */
export function restyleFigure(
  figure: AnyFigure,
  model: unknown,
  charts: readonly Chart[],
  width: WidthName,
): void {
  for (const chart of charts) figure.restyle?.(chart, model, width);
}
