import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { drawMemory } from './draw-memory.ts';
import { drawMeans, drawRunning } from './draw-steps.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Three charts: memory against the length, sequences left at each step, and the mean of what is left. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  return [drawMemory(model, context), drawRunning(model, context), drawMeans(model, context)];
}
