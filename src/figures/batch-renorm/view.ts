import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawCorrections } from './draw-corrections.ts';
import { drawOutputs } from './draw-outputs.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the corrections within their limits, and what comes of them. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawCorrections(model, context), drawOutputs(model, context)];
}
