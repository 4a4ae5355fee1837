import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawTime } from './draw-time.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the hidden state going forward, and the gradient coming back. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawTime('states', model, context), drawTime('gradients', model, context)];
}
