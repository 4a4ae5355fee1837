import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawRatios } from './draw-ratios.ts';
import { drawSamples } from './draw-samples.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the same samples in training and at test, and the variance ratio for every keep. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawSamples(model, context), drawRatios(model, context)];
}
