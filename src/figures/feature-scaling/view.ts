import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawDescent } from './draw-descent.ts';
import { drawRaw, drawScaled } from './draw-houses.ts';
import { drawSteps } from './draw-steps.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Four charts: the houses as they are, and scaled; the loss with the descent on it; the steps it takes. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [
    drawRaw(model, context),
    drawScaled(model, context),
    drawDescent(model, context),
    drawSteps(model, context),
  ];
}
