import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawDepths, drawLayers } from './draw-stacks.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the gradient in every layer, and in the last one against the depth. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawLayers(model, context), drawDepths(model, context)];
}
