import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawBatch } from './draw-batch.ts';
import { drawNormalized } from './draw-normalized.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the batch with its statistics, normalized as one, and each group by itself. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [
    drawBatch(model, context),
    drawNormalized('together', model, context),
    drawNormalized('apart', model, context),
  ];
}
