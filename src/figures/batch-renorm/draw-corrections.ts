import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Batch, Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const [farthest, least, most] = [2.4, 1 / 8, 6];
const rTicks = [0.25, 0.5, 1, 2, 4];
const dTicks = [-2, -1, 0, 1, 2];

/** Draws the corrections that each batch asks for, and what the limits leave of them. */
export function drawCorrections(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const { batches, rMax, dMax } = model;
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 350 : widths.narrow, 290),
    marginTop: 20,
    marginLeft: 36,
    marginRight: 12,
    marginBottom: bottomMargin,
    x: {
      domain: [-farthest, farthest],
      ticks: dTicks,
      tickFormat: 'd',
      tickSize: 0,
      label: words.dAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: {
      type: 'log',
      domain: [least, most],
      ticks: rTicks,
      tickFormat: (tick: number) => (tick < 1 ? `1/${String(1 / tick)}` : String(tick)),
      tickSize: 0,
      label: 'r',
      labelArrow: 'none',
    },
    marks: [
      Plot.gridX(dTicks),
      Plot.gridY(rTicks),
      Plot.rect([0], {
        x1: -dMax,
        x2: dMax,
        y1: 1 / rMax,
        y2: rMax,
        fill: 'var(--panel)',
        stroke: soft,
        strokeWidth: 1.5,
      }),
      ...batchMarks(batches),
    ],
  }) as SVGSVGElement;
  return { name: 'corrections', title: words.correctionsTitle, label: words.corrections, svg };
}

/** A ring where the batch would put the corrections, a diamond where the limits let them be. */
function batchMarks(batches: readonly Batch[]): Plot.Markish[] {
  const x = ({ wantedD }: Batch): number => Math.min(farthest, Math.max(-farthest, wantedD));
  const y = ({ wantedR }: Batch): number => Math.min(most, Math.max(least, wantedR));
  const moved = batches.filter(({ r, d, wantedR, wantedD }) => r !== wantedR || d !== wantedD);
  return [
    Plot.link(moved, { x1: x, y1: y, x2: 'd', y2: 'r', stroke: soft, strokeOpacity: 0.4 }),
    Plot.dot(moved, { x, y, r: 3, stroke: soft, fill: 'var(--paper)' }),
    Plot.dot(batches, { x: 'd', y: 'r', r: 4, symbol: 'diamond', fill: ink }),
  ];
}
