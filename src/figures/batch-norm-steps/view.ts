import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawStages } from './draw-stages.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** One chart: the batch at its four stages, one below the other. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawStages(model, context)];
}
