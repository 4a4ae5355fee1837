import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { twinNames, type Model } from './model.ts';
import { overEpochs } from './over-epochs.ts';
import type { Words } from './words.ts';

const domain = [4, 100] as const;

/** Draws the error of both twins over the epochs, and the gap between them at the reader's time. */
export function drawErrors(model: Model, context: DrawingContext<Words>): Chart {
  return overEpochs(model, context, {
    name: 'errors',
    domain,
    course: ({ errors }) => errors,
    now: ({ error }) => error.median,
    ticks: logTicks([5, 10, 20, 50, 100], { text: (tick: number) => `${String(tick)}%` }),
    notes: gapMarks(model, context.words),
  });
}

/** From one median to the other, and how many percentage points that is. */
function gapMarks({ epochs, twins }: Model, words: Words): Plot.Markish[] {
  const [batch, running] = [twins.batch.error.median, twins.running.error.median];
  const gap = Math.abs(batch - running);
  const lines = twinNames.map((name) =>
    twins[name].errors.map(({ x, median }) => ({ x, y: median })),
  );
  const cursor = domain.map((y) => ({ x: epochs, y }));
  return [
    Plot.ruleX([epochs], { y1: batch, y2: running, stroke: soft, strokeWidth: 1.5 }),
    annotation({
      x: epochs,
      y: Math.sqrt(batch * running),
      lines: [fill(words.gap, { gap: gap < 1 ? Number(gap.toFixed(1)) : Math.round(gap) })],
      avoid: { lines: [...lines, cursor], marks: lines.flat() },
    }),
  ];
}
