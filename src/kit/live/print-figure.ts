import { widths, type WidthName } from '../contract/figure.ts';
import { drawFigure } from '../render/draw-figure.ts';
import { drawPictures } from '../render/draw-pictures.ts';
import { stateLine } from '../render/state-line.ts';
import type { FigureSession } from './figure-session.ts';
import { showChartWords } from './show-chart-words.ts';
import { showPictures } from './show-pictures.ts';

/**
 * Brings a figure to paper as it is now: paper may take the drawing of the other width, which is of
 * an earlier state, and it takes the state in words.
 */
export function bindPrint(session: FigureSession): void {
  addEventListener('beforeprint', () => {
    session.settle();
    const { figure, values, words } = session;
    const line = session.part('state');
    if (line) line.textContent = stateLine(figure, values, words);
    const seen = session.seen.now;
    for (const width of Object.keys(widths) as WidthName[]) {
      if (width !== seen) drawHidden(session, width);
    }
  });
}

function drawHidden({ root, figure, model, words, language }: FigureSession, width: WidthName) {
  const context = { document, width, words, language };
  for (const chart of drawFigure(figure, model, context)) {
    const place = root.querySelector(`.drawn-${width} [data-chart="${chart.name}"]`);
    if (!place) continue;
    place.querySelector('svg')?.replaceWith(chart.svg);
    showChartWords(place, chart);
  }
  const pictures = drawPictures(figure, model, context);
  showPictures(root.querySelector(`.drawn-${width}`), pictures);
}
