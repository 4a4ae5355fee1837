import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawOutputs } from './draw-outputs.ts';
import { drawMean, drawVariance } from './draw-statistic.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the running mean, the running variance, and what inference makes of them. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawMean(model, context), drawVariance(model, context), drawOutputs(model, context)];
}
