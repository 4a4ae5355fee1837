import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawOutputs } from './draw-outputs.ts';
import { drawSequences } from './draw-sequences.ts';
import { drawStatistics } from './draw-statistics.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the padded sequences, their statistics, and what becomes of the tokens. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [
    drawSequences(model, context),
    drawOutputs(model, context),
    drawStatistics(model, context),
  ];
}
