import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawBatch } from './draw-batch.ts';
import { drawSizes } from './draw-sizes.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the batch in and out, and what the batch size does to σ and to the derivative. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawBatch(model, context), drawSizes(model, context)];
}
