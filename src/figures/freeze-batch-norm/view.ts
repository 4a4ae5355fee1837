import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawTrace } from './draw-trace.ts';
import { traceNames, type Model } from './model.ts';
import type { Words } from './words.ts';

/** Four charts: γ, β, the running mean, and the output of a fixed example. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return traceNames.map((name) => drawTrace(name, model, context));
}
