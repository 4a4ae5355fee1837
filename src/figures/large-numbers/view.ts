import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawErrors, drawMeans, drawSamples } from './draw-panels.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts on one axis: the samples, their means, and the means' errors times √B. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawSamples(model, context), drawMeans(model, context), drawErrors(model, context)];
}
