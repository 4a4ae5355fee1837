import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawBiases } from './draw-biases.ts';
import { drawOutputs } from './draw-outputs.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the biases and what survives of them, and what they do to the outputs. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawBiases(model, context), drawOutputs(model, context)];
}
