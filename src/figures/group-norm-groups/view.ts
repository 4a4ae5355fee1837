import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawChannels } from './draw-channels.ts';
import { drawKept } from './draw-kept.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the channels before and after, and what each number of groups keeps. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [
    drawChannels('before', model, context),
    drawChannels('after', model, context),
    drawKept(model, context),
  ];
}
