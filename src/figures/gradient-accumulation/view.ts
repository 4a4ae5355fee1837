import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawDifferences } from './draw-differences.ts';
import { drawEntries } from './draw-entries.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Two charts: every method's difference at every split, and one method's gradient, weight by weight. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawDifferences(model, context), drawEntries(model, context)];
}
