import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { layerStyle } from './layer-style.ts';
import { stepCount, type LayerRun, type Model } from './model.ts';
import type { Words } from './words.ts';

/** A loss beyond this leaves the chart. */
const domain = [0.005, 3] as const;
const ticks = [0.01, 0.1, 1];
const height = 250;
const margin = { top: 10, bottom: bottomMargin } as const;
const labelGap = 15;

/** Draws the training loss of every net over the steps. */
export function drawLosses(
  { runs }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], height),
    marginTop: margin.top,
    marginLeft: 36,
    marginRight: 104,
    marginBottom: margin.bottom,
    x: {
      domain: [0, stepCount],
      ticks: 4,
      tickSize: 0,
      label: words.step,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { type: 'log', domain, axis: null },
    marks: [
      Plot.gridY(ticks),
      Plot.text(ticks, {
        frameAnchor: 'left',
        dx: -6,
        y: (tick: number) => tick,
        text: String,
        textAnchor: 'end',
      }),
      ...runs.flatMap(runMarks),
      ...endNames(runs, words),
    ],
  }) as SVGSVGElement;
  return { name: 'losses', title: words.lossesTitle, label: words.losses, svg };
}

interface Place {
  readonly step: number;
  readonly loss: number;
}

/** Whether the loss leaves the chart at its top. */
function leaves({ losses }: LayerRun): boolean {
  return losses.some((loss) => loss > domain[1]);
}

/** The losses up to where they leave the chart. */
function placesOf({ losses }: LayerRun): readonly Place[] {
  const places = losses.map((loss, step) => ({ step, loss }));
  const end = places.findIndex(({ loss }) => loss > domain[1]);
  const leaving = places[end];
  const shown = end === -1 ? places : places.slice(0, end);
  return leaving ? [...shown, { ...leaving, loss: domain[1] }] : shown;
}

function runMarks(run: LayerRun): Plot.Markish[] {
  const places = placesOf(run);
  const style = layerStyle[run.name];
  const left = leaves(run) ? places.slice(-1) : [];
  return [
    Plot.line(places, { x: 'step', y: 'loss', ...style }),
    Plot.dot(left, {
      x: 'step',
      y: 'loss',
      symbol: 'times',
      r: 4,
      stroke: style.stroke,
      strokeWidth: 2,
    }),
  ];
}

/** Each line is named beside its end, at the right edge; names that would touch are moved apart. */
function endNames(runs: readonly LayerRun[], words: Words): Plot.Markish[] {
  const ends = runs
    .map((run) => ({ run, y: pixel(placesOf(run).at(-1)?.loss ?? domain[1]) }))
    .sort((a, b) => b.y - a.y);
  let lowest = height - margin.bottom + labelGap;
  const placed = ends.map(({ run, y }) => {
    lowest = Math.min(y, lowest - labelGap);
    return { run, y: lowest };
  });
  // Names that were pushed above the frame come back down, all that touch together.
  let highest = margin.top - labelGap;
  return placed.toReversed().map(({ run, y }) => {
    highest = Math.max(y, highest + labelGap);
    return Plot.text([run], {
      x: () => stepCount,
      y: () => domain[1],
      dx: 8,
      dy: highest - margin.top,
      text: () => (leaves(run) ? `${words.names[run.name]} ×` : words.names[run.name]),
      textAnchor: 'start',
      fill: 'var(--ink)',
    });
  });
}

/** Where the chart's logarithmic axis puts a loss. */
function pixel(loss: number): number {
  const [low, high] = domain;
  const within = Math.min(Math.max(loss, low), high);
  const share = Math.log10(within / low) / Math.log10(high / low);
  return margin.top + (1 - share) * (height - margin.top - margin.bottom);
}
