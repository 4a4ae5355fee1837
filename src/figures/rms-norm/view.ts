import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawGlobe } from './draw-globe.ts';
import { drawPrecision } from './draw-precision.ts';
import { drawValues } from './draw-values.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: the sphere and the plane, the numbers themselves, and what 16 bits make of them. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawGlobe(model, context), drawValues(model, context), drawPrecision(model, context)];
}
