import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawPlane } from './draw-plane.ts';
import { drawRun } from './draw-run.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the gradient's two parts in the plane, and v's length and the effective rate over the steps. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [
    drawPlane(model, context),
    drawRun('length', model, context),
    drawRun('rate', model, context),
  ];
}
