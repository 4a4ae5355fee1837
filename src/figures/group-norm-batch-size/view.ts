import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawErrors } from './draw-errors.ts';
import { drawPaper } from './draw-paper.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the paper's errors, and how far the statistics of small batches are off. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawPaper(model, context), drawErrors(model, context)];
}
