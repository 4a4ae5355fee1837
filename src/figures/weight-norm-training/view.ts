import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawErrors } from './draw-errors.ts';
import { drawLosses } from './draw-losses.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the training losses over the steps, and where they end beside the held-out ones. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawLosses(model, context), drawErrors(model, context)];
}
