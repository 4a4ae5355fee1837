import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { edgeAround } from '../../kit/charts/edge.ts';
import { faint, hairline, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { seenCheckpoint, type LabView } from './lab-view.ts';
import { layerLabel } from './layer-label.ts';
import type { HistogramView } from './report.ts';
import type { LabWords } from './words.ts';

/** How high one layer's histogram is, and what lies around all of them, in pixels. */
const [row, around] = [44, 52];
/** Half the lengths that the axis may have. */
const edges = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 500, 1000] as const;

type Side = 'before' | 'after';

/** Draws what each layer of the selected run gets from its weights, before its normalization. */
export function drawBefore(view: LabView, context: DrawingContext<LabWords>): Chart {
  return drawSide(view, context, 'before');
}

/** Draws the same after the normalization. */
export function drawAfter(view: LabView, context: DrawingContext<LabWords>): Chart {
  return drawSide(view, context, 'after');
}

function drawSide(view: LabView, context: DrawingContext<LabWords>, side: Side): Chart {
  const { charts } = context.words;
  const layers = seenCheckpoint(view)?.layers ?? [];
  const color = view.selected?.color ?? faint;
  const edge = edgeAround(
    layers.map((layer) => layer[side].to),
    edges,
    1,
  );
  const names = layers.map((layer) => layerLabel(layer, charts));
  return chart(context, {
    name: side,
    title: charts[side],
    label: side === 'before' ? charts.histogramsBefore : charts.histogramsAfter,
    width: half,
    height: Math.max(2, layers.length) * row + around,
    margin: { top: 6, right: 10, left: 52 },
    x: { domain: [-edge, edge], ticks: 5, label: charts.values },
    y: { domain: [0, 1.08], axis: null },
    fy: { domain: names, axis: null, padding: 0.12 },
    marks: [
      layers.map((layer) => histogramMarks(layer[side], layerLabel(layer, charts), color)),
      Plot.text(names, {
        ...{ text: String, fy: String, frameAnchor: 'left', dx: -8 },
        ...{ textAnchor: 'end', fill: soft },
      }),
    ],
  });
}

/** Each is drawn to its own height: only its shape and its place are told. */
function histogramMarks({ from, to, counts }: HistogramView, fy: string, color: string) {
  const highest = Math.max(1, ...counts);
  const width = (to - from) / counts.length;
  const corners = Array.from({ length: counts.length + 1 }, (_, bin) => ({
    fy,
    x: from + bin * width,
    share: (counts[Math.min(bin, counts.length - 1)] ?? 0) / highest,
  }));
  return [
    Plot.ruleY([{ fy, y: 0 }], { fy: 'fy', y: 'y', stroke: hairline }),
    Plot.areaY(corners, {
      ...{ fy: 'fy', x: 'x', y: 'share', curve: 'step-after' },
      ...{ fill: color, fillOpacity: 0.55 },
    }),
    Plot.ruleX([{ fy, x: 0 }], { fy: 'fy', x: 'x', stroke: faint, strokeDasharray: '2 3' }),
  ];
}
