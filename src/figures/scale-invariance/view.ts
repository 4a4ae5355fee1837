import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawPlane } from './draw-plane.ts';
import { drawRates } from './draw-rates.ts';
import { drawSlopes } from './draw-slopes.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: weight and gradient, the gradient against the length, and what decay does to the rate. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawPlane(model, context), drawSlopes(model, context), drawRates(model, context)];
}
