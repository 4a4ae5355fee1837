import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawCode } from './draw-code.ts';
import { drawDepths } from './draw-depths.ts';
import { drawSmalls } from './draw-smalls.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the code of each framework, a stack of layers, and a small variance. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawCode(model, context), drawDepths(model, context), drawSmalls(model, context)];
}
