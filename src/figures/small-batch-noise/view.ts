import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawMeans, drawSecond } from './draw-histograms.ts';
import { drawScatter } from './draw-scatter.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the batches' means, another statistic of them, and how both scatter against the batch size. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawMeans(model, context), drawSecond(model, context), drawScatter(model, context)];
}
