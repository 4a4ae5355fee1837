import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawFilters } from './draw-filters.ts';
import { drawProperties } from './draw-properties.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: the weights under the chosen method, and what each method makes equal. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawFilters(model, context), drawProperties(model, context)];
}
