import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { seenCheckpoint, type LabView, type ShownRun } from './lab-view.ts';
import { layerLabel } from './layer-label.ts';
import { logDomain } from './log-domain.ts';
import { likeIt, withSelected } from './other-runs.ts';
import { endsMargin, gradientEnd, runEnds } from './run-ends.ts';
import { runLine } from './run-line.ts';
import type { LayerView } from './report.ts';
import { tickPower } from './tick-power.ts';
import type { LabWords } from './words.ts';

interface Place {
  readonly layer: string;
  readonly gradient: number;
}

/**
 * Draws how long the gradient of each layer's weights is: of the selected run at the checkpoint that is
 * looked at, and of the others at the one nearest to it.
 */
export function drawGradients(view: LabView, context: DrawingContext<LabWords>): Chart {
  const { width } = context;
  const { charts } = context.words;
  const seen = seenCheckpoint(view);
  const runs = withSelected(view);
  const layersOf = (shown: ShownRun): readonly LayerView[] =>
    (shown.isSelected ? seen : likeIt(shown, seen, view))?.layers ?? [];
  const lines = runs.map((run) => ({
    run,
    places: layersOf(run)
      .map((layer) => ({ layer: layerLabel(layer, charts), gradient: layer.gradient }))
      .filter(({ gradient }) => gradient > 0 && Number.isFinite(gradient)),
  }));
  const names = [...new Set(lines.flatMap(({ places }) => places.map(({ layer }) => layer)))];
  const { domain, ticks } = logDomain(
    lines.flatMap(({ places }) => places.map(({ gradient }) => gradient)),
    [0.1, 1],
  );
  return chart(context, {
    ...named('gradients', charts),
    height: 220,
    margin: { top: 10, right: endsMargin(runs, width), left: 46 },
    x: { type: 'point', domain: names.toSorted(byNumber), padding: 0.4, label: null },
    y: { type: 'log', domain, axis: null, clamp: true },
    marks: [
      logTicks(ticks, { text: tickPower }),
      lines.map(({ run, places }) => marksOf(run, places)),
      runEnds(
        lines.flatMap(({ run, places }) => gradientEnd(run, places)),
        width,
      ),
    ],
  });
}

function byNumber(one: string, other: string): number {
  return Number(/\d+/.exec(one)?.[0] ?? 0) - Number(/\d+/.exec(other)?.[0] ?? 0);
}

function marksOf(run: ShownRun, places: readonly Place[]): Plot.Markish[] {
  const place = { x: 'layer', y: 'gradient' } as const;
  return [runLine(places, run, place), Plot.dot(places, { ...place, r: 3.5, ...ring(run.color) })];
}
