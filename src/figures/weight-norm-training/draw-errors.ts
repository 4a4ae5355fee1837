import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { ink, ring, soft } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { lossText } from './describe.ts';
import { layerStyle } from './layer-style.ts';
import type { LayerRun, Model } from './model.ts';
import { layers } from './parameters.ts';
import type { Words } from './words.ts';

const domain = [0.005, 3] as const;
/** Numbers stand beside the frame, where no line of the grid crosses them. */
const beside = { frameAnchor: 'right', dx: 14, textAnchor: 'start' } as const;

/** Draws each net's training loss after the last step (a dot) and its held-out loss (a ring). */
export function drawErrors({ runs }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const axis = { type: 'log', domain, ticks: [0.01, 0.1, 1], tickFormat: String } as const;
  return chart(context, {
    ...named('errors', words),
    height: 160,
    margin: { top: 4, right: 70, left: 92 },
    x: { ...axis, grid: true, label: words.lossAxis },
    y: { domain: [layers.length - 0.5, -0.5], axis: null },
    marks: runs.map((run) => rowMarks(run, words)),
  });
}

/** A net's name, and its two losses or that there are none. */
function rowMarks(run: LayerRun, words: Words): Plot.Markish[] {
  const y = layers.indexOf(run.name);
  const name = Plot.text([words.names[run.name]], { frameAnchor: 'left', dx: -86, y, fill: ink });
  if (!Number.isFinite(run.final) || !Number.isFinite(run.heldOut)) {
    return [name, Plot.text([words.diverged], { ...beside, y, fill: soft })];
  }
  const [trained, judged] = [within(run.final), within(run.heldOut)];
  const { stroke } = layerStyle[run.name];
  return [
    name,
    segment([trained, y], [judged, y], { stroke, strokeWidth: 1.5 }),
    Plot.dot([trained], { x: trained, y, r: 4.5, fill: stroke }),
    Plot.dot([judged], { x: judged, y, r: 4.5, ...ring(stroke, 2) }),
    Plot.text([lossText(run.heldOut)], { ...beside, y, fill: ink }),
  ];
}

function within(loss: number): number {
  return Math.min(Math.max(loss, domain[0]), domain[1]);
}
