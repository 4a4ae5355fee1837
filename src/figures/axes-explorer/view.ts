import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawCells } from './draw-cells.ts';
import { drawSet } from './draw-set.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the tensor, and the way of one set's values. What is chosen in them is `restyle`'s. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawCells(model, context), drawSet(model, context)];
}
