import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawEstimates } from './draw-estimates.ts';
import { drawInput, drawOutput } from './draw-planes.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the inputs, what the map makes of them, and the estimate as it comes up. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawInput(model, context), drawOutput(model, context), drawEstimates(model, context)];
}
