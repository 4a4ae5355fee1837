import { logTicks } from '../../kit/charts/log-ticks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { overEpochs } from './over-epochs.ts';
import type { Words } from './words.ts';

/** Draws how far the statistics that each twin used lie from those of all test images. */
export function drawMisfits(model: Model, context: DrawingContext<Words>): Chart {
  return overEpochs(model, context, {
    name: 'misfits',
    domain: [0.006, 5],
    course: ({ misfits }) => misfits,
    now: ({ misfit }) => misfit.median,
    ticks: logTicks([0.01, 0.1, 1]),
  });
}
