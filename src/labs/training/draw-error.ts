import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { epochsAt, type LabView, type ShownRun } from './lab-view.ts';
import { endsMargin, runEnds } from './run-ends.ts';
import { runLine } from './run-line.ts';
import type { LabWords } from './words.ts';

/** A place on the chart, in percent. */
interface Place {
  readonly epoch: number;
  readonly error: number;
}

interface ErrorCurves {
  readonly run: ShownRun;
  readonly running: readonly Place[];
  readonly batch: readonly Place[];
}

/** Where the axis may end, and its ticks, in percent: roots spread the small errors, and 0 has a place. */
const tops = [10, 20, 50, 100] as const;
const ticks = [0, 1, 2, 5, 10, 20, 50, 100] as const;

/** Draws the test error of all runs at their checkpoints, with running statistics and with those of batches. */
export function drawError({ runs }: LabView, context: DrawingContext<LabWords>): Chart {
  const { words, width } = context;
  const curves = runs.map(curvesOf);
  const highest = Math.max(
    0,
    ...curves.flatMap(({ running, batch }) => [...running, ...batch]).map(({ error }) => error),
  );
  const top = tops.find((edge) => edge >= highest) ?? 100;
  const longest = Math.max(1, ...runs.map(({ run }) => run.settings.epochs));
  return chart(context, {
    ...named('error', words.charts),
    height: { narrow: 230, wide: 260 },
    margin: { top: 10, right: endsMargin(runs, width), left: 42 },
    x: { domain: [0, longest], label: words.charts.epoch, ticks: 5, inset: 4 },
    y: { type: 'sqrt', domain: [0, top], axis: null },
    marks: [
      logTicks(ticksTo(top), { text: (tick: number) => `${String(tick)}%` }),
      curves.map(marksOf),
      runEnds(curves.flatMap(endOf), width),
    ],
  });
}

/** Near the top of a long axis the small ones would touch. */
function ticksTo(top: number): readonly number[] {
  return ticks.filter((tick) => tick <= top && (tick === 0 || tick * 60 >= top));
}

function curvesOf(shown: ShownRun): ErrorCurves {
  const { run } = shown;
  const placesOf = (mode: 'running' | 'batch'): readonly Place[] =>
    run.checkpoints
      .map((checkpoint) => ({
        epoch: epochsAt(run, checkpoint.step),
        error: 100 * checkpoint[mode].error,
      }))
      // Where the answer is a number, none is wrong or right.
      .filter(({ error }) => Number.isFinite(error));
  return { run: shown, running: placesOf('running'), batch: placesOf('batch') };
}

function marksOf({ run, running, batch }: ErrorCurves): Plot.Markish[] {
  const { color, dash } = run;
  const place = { x: 'epoch', y: 'error' } as const;
  const dashes = dash !== undefined && { strokeDasharray: dash };
  const thin = { stroke: color, strokeWidth: 1, strokeOpacity: 0.6 };
  return [
    Plot.line(batch, { ...place, ...thin, ...dashes }),
    Plot.dot(batch, { ...place, r: 1.8, fill: color }),
    runLine(running, run, place),
    Plot.dot(running, { ...place, r: 3, ...ring(color, 1.2) }),
  ];
}

function endOf({ run, running }: ErrorCurves) {
  const last = running.at(-1);
  return last ? [{ run, value: last.error }] : [];
}
