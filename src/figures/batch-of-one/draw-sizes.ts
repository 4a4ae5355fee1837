import * as Plot from '@observablehq/plot';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { here, ink, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model, Size } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const deviation = { x: 'B', y: 'deviation' } as const;
const slope = { x: 'B', y: 'slope' } as const;

/** Draws σ and ∂y₁/∂x₁ against the batch size. */
export function drawSizes(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const finite = model.sizes.filter(isFinite);
  const highest = Math.max(...finite.map(({ slope, deviation }) => Math.max(slope, deviation)));
  return chart(context, {
    ...named('sizes', words),
    height: 190,
    margin: { left: 62, right: 62 },
    x: { ...doublings, domain: [1, parameters.B.max], ticks: 7, label: words.batchSize },
    y: { domain: [0, Math.max(2, Math.ceil(highest))], ticks: 4, grid: true },
    marks: [
      Plot.line(model.sizes, {
        ...deviation,
        stroke: sigma,
        strokeWidth: 2,
        strokeDasharray: '6 3',
      }),
      Plot.line(finite, { ...slope, stroke: ink, strokeWidth: 2 }),
      smallMarks(model.sizes.filter(({ B }) => B <= 8)),
      nowMarks(model.sizes.filter(({ B }) => B === model.x.length)),
      endLabels(model.sizes.slice(-1)),
    ],
  });
}

function isFinite({ slope }: Size): boolean {
  return Number.isFinite(slope);
}

/** There is no batch between 1 and 2: where the sizes lie far apart, they are marked. */
function smallMarks(small: readonly Size[]): Plot.Markish[] {
  return [
    Plot.dot(small, { ...deviation, fill: sigma, r: 2.5, symbol: 'square' }),
    Plot.dot(small.filter(isFinite), { ...slope, fill: ink, r: 2.5 }),
  ];
}

/** The reader's batch size on both lines. */
function nowMarks(now: readonly Size[]): Plot.Markish[] {
  return [
    Plot.ruleX(now, { x: 'B', ...here }),
    Plot.dot(now, { ...deviation, stroke: sigma, strokeWidth: 2, r: 6, symbol: 'square' }),
    Plot.dot(now.filter(isFinite), { ...slope, fill: ink, r: 4.5 }),
  ];
}

/** Each line is named where it ends; the two keep apart, the higher line's name above. */
function endLabels(last: readonly Size[]): Plot.Markish[] {
  const side = last.some((end) => end.slope > end.deviation) ? 8 : -8;
  const place = { dx: 8, textAnchor: 'start' } as const;
  const bold = { fill: sigma, fontWeight: 650 } as const;
  return [
    Plot.text(last, { ...place, ...deviation, text: () => 'σ', dy: side, ...bold }),
    Plot.text(last, { ...place, ...slope, text: () => '∂y₁/∂x₁', dy: -side, fill: ink }),
  ];
}
