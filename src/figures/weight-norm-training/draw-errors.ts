import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { lossText } from './describe.ts';
import { layerStyle } from './layer-style.ts';
import type { LayerRun, Model } from './model.ts';
import { layers } from './parameters.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const domain = [0.005, 3] as const;
const ticks = [0.01, 0.1, 1];

/** Draws each net's training loss after the last step (a dot) and its held-out loss (a ring). */
export function drawErrors(
  { runs }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 160),
    marginTop: 4,
    marginLeft: 92,
    marginRight: 46,
    marginBottom: bottomMargin,
    x: {
      type: 'log',
      domain,
      ticks,
      tickFormat: String,
      tickSize: 0,
      label: words.lossAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [layers.length - 0.5, -0.5], axis: null },
    marks: [Plot.gridX(ticks), ...runs.flatMap((run) => rowMarks(run, words))],
  }) as SVGSVGElement;
  return { name: 'errors', title: words.errorsTitle, label: words.errors, svg };
}

/** A net's name, and its two losses or that there are none. */
function rowMarks(run: LayerRun, words: Words): Plot.Markish[] {
  const y = layers.indexOf(run.name);
  const row = [run.name];
  const name = Plot.text(row, {
    frameAnchor: 'left',
    dx: -86,
    y: () => y,
    text: () => words.names[run.name],
    textAnchor: 'start',
    fill: ink,
  });
  if (!Number.isFinite(run.final) || !Number.isFinite(run.heldOut)) {
    const place = { frameAnchor: 'right', dx: -4, y: () => y, textAnchor: 'end' } as const;
    return [
      name,
      Plot.text(row, { ...place, text: () => words.diverged, fill: 'var(--ink-soft)' }),
    ];
  }
  const losses = [{ trained: within(run.final), judged: within(run.heldOut), y }];
  const { stroke } = layerStyle[run.name];
  return [
    name,
    Plot.link(losses, { x1: 'trained', x2: 'judged', y1: 'y', y2: 'y', stroke, strokeWidth: 1.5 }),
    Plot.dot(losses, { x: 'trained', y: 'y', r: 4.5, fill: stroke }),
    Plot.dot(losses, {
      x: 'judged',
      y: 'y',
      r: 4.5,
      fill: 'var(--paper)',
      stroke,
      strokeWidth: 2,
    }),
    Plot.text(losses, {
      x: ({ trained, judged }: { trained: number; judged: number }) => Math.max(trained, judged),
      y: 'y',
      dx: 10,
      text: () => lossText(run.heldOut),
      textAnchor: 'start',
      fill: ink,
    }),
  ];
}

function within(loss: number): number {
  return Math.min(Math.max(loss, domain[0]), domain[1]);
}
