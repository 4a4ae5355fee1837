import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawWeights } from './draw-weights.ts';
import { drawOutputs } from './draw-outputs.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the weights before and after, and the outputs of the two ways. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawWeights(model, context), drawOutputs(model, context)];
}
