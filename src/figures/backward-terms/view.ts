import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawTerms } from './draw-terms.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** One chart: each value's gradient, piece by piece. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawTerms(model, context)];
}
