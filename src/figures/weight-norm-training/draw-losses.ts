import * as Plot from '@observablehq/plot';
import { bottomMargin, chart, named } from '../../kit/charts/chart.ts';
import { pixelOf } from '../../kit/charts/end-names.ts';
import { keepApart } from '../../kit/charts/keep-apart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { lineSample, sampleLength } from '../../kit/charts/line-sample.ts';
import { ink } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { layerStyle } from './layer-style.ts';
import { stepCount, type LayerRun, type Model } from './model.ts';
import type { Words } from './words.ts';

/** A loss beyond this leaves the chart. */
const highest = 3;
const frame = {
  height: 250,
  margin: { top: 10, right: 122, left: 36 },
  y: { type: 'log', domain: [0.005, highest], axis: null },
} as const;
const labelGap = 15;

/** Draws the training loss of every net over the steps. */
export function drawLosses({ runs }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named('losses', words),
    ...frame,
    x: { domain: [0, stepCount], ticks: 4, label: words.step },
    marks: [logTicks([0.01, 0.1, 1], { dx: -6 }), runs.map(runMarks), nameMarks(runs, words)],
  });
}

interface Place {
  readonly step: number;
  readonly loss: number;
}

/** Whether the loss leaves the chart at its top, and for good. */
function leaves({ losses, final }: LayerRun): boolean {
  return !(final <= highest) && losses.some((loss) => loss > highest);
}

/** Whether the loss is past the chart's top for a while. */
function spikes(run: LayerRun): boolean {
  return !leaves(run) && run.losses.some((loss) => loss > highest);
}

/** The losses up to where they leave the chart for good. */
function placesOf(run: LayerRun): readonly Place[] {
  const { losses } = run;
  const places = losses.map((loss, step) => ({ step, loss }));
  if (!leaves(run)) return places;
  const end = places.findIndex(({ loss }) => loss > highest);
  const leaving = places[end];
  const shown = end === -1 ? places : places.slice(0, end);
  return leaving ? [...shown, { ...leaving, loss: highest }] : shown;
}

function runMarks(run: LayerRun): Plot.Markish[] {
  const places = placesOf(run);
  const place = { x: 'step', y: 'loss' } as const;
  const style = layerStyle[run.name];
  const left = leaves(run) ? places.slice(-1) : [];
  return [
    Plot.line(places, { ...place, ...style, clip: spikes(run) }),
    Plot.dot(left, { ...place, symbol: 'times', r: 4, stroke: style.stroke, strokeWidth: 2 }),
  ];
}

/** Each line is named beside its end, at the right edge; names that would touch are moved apart. */
function nameMarks(runs: readonly LayerRun[], words: Words): Plot.Markish[] {
  const pixel = pixelOf(frame);
  const { top } = frame.margin;
  const ends = runs
    .map((run) => ({ run, y: pixel(placesOf(run).at(-1)?.loss ?? highest) }))
    .sort((a, b) => b.y - a.y);
  const wanted = ends.map(({ y }) => y);
  const raised = keepApart(wanted, labelGap, frame.height - bottomMargin);
  // Names that were pushed above the frame come back down, all that touch together.
  const upward = keepApart(
    raised.map((y) => -y),
    labelGap,
    -top,
  );
  return ends
    .map(({ run }, index) => {
      const at = { x: [stepCount], y: [highest], dy: -(upward[index] ?? 0) - top };
      return [
        lineSample({ ...at, dx: 6, ...layerStyle[run.name] }),
        Plot.text([`${words.names[run.name]}${signOf(run)}`], {
          ...{ ...at, dx: 12 + sampleLength, textAnchor: 'start', fill: ink },
        }),
      ];
    })
    .toReversed();
}

/** Behind the name of a net whose loss passes the top. */
function signOf(run: LayerRun): string {
  if (leaves(run)) return ' ×';
  return spikes(run) ? ' ▴' : '';
}
