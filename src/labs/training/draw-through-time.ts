import { chart, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { seenCheckpoint, type LabView } from './lab-view.ts';
import { logDomain } from './log-domain.ts';
import { likeIt, withSelected } from './other-runs.ts';
import { endsMargin, gradientEnd, runEnds } from './run-ends.ts';
import { runLine } from './run-line.ts';
import { tickPower } from './tick-power.ts';
import type { LabWords } from './words.ts';

interface Place {
  readonly t: number;
  readonly gradient: number;
}

/** Draws how long the loss's gradient by the state is at each time step, of all recurrent runs. */
export function drawThroughTime(view: LabView, context: DrawingContext<LabWords>): Chart {
  const { width } = context;
  const { charts } = context.words;
  const seen = seenCheckpoint(view);
  const lines = withSelected(view).map((run) => {
    const checkpoint = run.isSelected ? seen : likeIt(run, seen, view);
    return { run, places: placesOf(checkpoint?.throughTime) };
  });
  const gradients = lines.flatMap(({ places }) => places.map(({ gradient }) => gradient));
  const { domain, ticks } = logDomain(gradients, [0.001, 0.01]);
  const longest = Math.max(2, ...lines.flatMap(({ places }) => places.map(({ t }) => t)));
  return chart(context, {
    ...named('time', charts),
    height: 220,
    margin: { top: 10, right: endsMargin(view.runs, width), left: 50 },
    x: { domain: [1, longest], label: charts.timeStep, ticks: 6, inset: 4 },
    y: { type: 'log', domain, axis: null, clamp: true },
    marks: [
      logTicks(ticks, { text: tickPower }),
      lines.map(({ run, places }) => runLine(places, run, { x: 't', y: 'gradient' })),
      runEnds(
        lines.flatMap(({ run, places }) => gradientEnd(run, places)),
        width,
      ),
    ],
  });
}

function placesOf(gradients: Float32Array = new Float32Array()): readonly Place[] {
  return Array.from(gradients, (gradient, index) => ({ t: index + 1, gradient })).filter(
    ({ gradient }) => gradient > 0 && Number.isFinite(gradient),
  );
}
