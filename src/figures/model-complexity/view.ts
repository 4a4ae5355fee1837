import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawDegrees, drawLambdas } from './draw-errors.ts';
import { drawFit } from './draw-fit.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the fitted curves, and the errors against the degree and against λ. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawFit(model, context), drawDegrees(model, context), drawLambdas(model, context)];
}
