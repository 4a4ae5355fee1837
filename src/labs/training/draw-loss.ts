import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatSignificant } from '../../kit/format/format-number.ts';
import { epochsAt, type LabView, type ShownRun } from './lab-view.ts';
import { logDomain } from './log-domain.ts';
import { endsMargin, runEnds } from './run-ends.ts';
import { runLine } from './run-line.ts';
import { smooth, windowOf } from './smooth.ts';
import type { LabWords } from './words.ts';

/** A place on the chart. */
interface Place {
  readonly epoch: number;
  readonly loss: number;
}

/** All that is drawn of one run. */
interface LossCurves {
  readonly run: ShownRun;
  readonly steps: readonly Place[];
  readonly training: readonly Place[];
  readonly test: readonly Place[];
}

/** Draws the loss of all runs: of their batches, smoothed, and at checkpoints of training and test examples. */
export function drawLoss({ runs }: LabView, context: DrawingContext<LabWords>): Chart {
  const { words, width } = context;
  const curves = runs.map(curvesOf);
  const all = curves.flatMap(({ steps, training, test }) => [...steps, ...training, ...test]);
  const { domain, ticks } = logDomain(
    all.map(({ loss }) => loss),
    [0.5, 2],
  );
  const longest = Math.max(1, ...runs.map(({ run }) => run.settings.epochs));
  return chart(context, {
    ...named('loss', words.charts),
    height: { narrow: 230, wide: 260 },
    margin: { top: 10, right: endsMargin(runs, width), left: 42 },
    x: { domain: [0, longest], label: words.charts.epoch, ticks: 5, inset: 4 },
    y: { type: 'log', domain, axis: null, clamp: true },
    marks: [
      logTicks(ticks, { text: (tick: number) => formatSignificant(tick, 1) }),
      curves.map(marksOf),
      runEnds(curves.flatMap(endOf), width),
    ],
  });
}

function curvesOf(shown: ShownRun): LossCurves {
  const { run } = shown;
  const at = (step: number, loss: number): Place => ({ epoch: epochsAt(run, step), loss });
  const window = windowOf(run.plan?.steps ?? run.losses.length);
  const isPlaced = ({ loss }: Place): boolean => loss > 0 && Number.isFinite(loss);
  return {
    run: shown,
    steps: smooth(run.losses, window)
      .map(({ step, value }) => at(step, value))
      .filter(isPlaced),
    training: run.checkpoints.map(({ step, training }) => at(step, training.loss)).filter(isPlaced),
    test: run.checkpoints.map(({ step, running }) => at(step, running.loss)).filter(isPlaced),
  };
}

function marksOf({ run, steps, training, test }: LossCurves): Plot.Markish[] {
  const { color } = run;
  const place = { x: 'epoch', y: 'loss' } as const;
  return [
    runLine(steps, run, place),
    Plot.dot(training, { ...place, r: 1.8, fill: color }),
    Plot.dot(test, { ...place, r: 3, ...ring(color, 1.2) }),
  ];
}

/** The test's loss names the line: it is what a run is judged by. */
function endOf({ run, steps, test }: LossCurves) {
  const last = test.at(-1) ?? steps.at(-1);
  return last ? [{ run, value: last.loss }] : [];
}
