import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawEpoch, drawRate } from './draw-device.ts';
import { drawTime } from './draw-time.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts against the batch size: examples a second, updates in an epoch, time to the target. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawRate(model, context), drawEpoch(model, context), drawTime(model, context)];
}
