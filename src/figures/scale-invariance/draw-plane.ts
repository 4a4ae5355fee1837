import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext, type Handle } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const blue = 'var(--method-bn)';
const horizontal = [-1.8, 4.2] as const;
const vertical = [-0.35, 3.3] as const;
const margin = 10;

/** Draws the weight as an arrow of the plane, and the step against the gradient at its tip. */
export function drawPlane(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const [x, y] = model.weight;
  const total = width === 'wide' ? 350 : widths.narrow;
  const scale = (total - 2 * margin) / (horizontal[1] - horizontal[0]);
  const svg = Plot.plot({
    ...plotOptions(document, total, Math.round(scale * (vertical[1] - vertical[0])) + 2 * margin),
    margin,
    x: { domain: horizontal, axis: null },
    y: { domain: vertical, axis: null },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--line)' }),
      Plot.ruleX([0], { stroke: 'var(--line)' }),
      Plot.link([0], {
        x1: 0,
        y1: 0,
        x2: 4.2,
        y2: 3.15,
        stroke: 'var(--ink-faint)',
        strokeDasharray: '2 3',
      }),
      ...arrowMarks(model),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const unit = x / model.length;
  const handle: Handle = {
    parameter: 'length',
    x: Number(svg.scale('x')?.apply(x)),
    y: Number(svg.scale('y')?.apply(y)),
    valueAt: (pixel) => (horizontal[0] + (pixel - margin) / scale) / unit,
  };
  return { name: 'plane', title: words.planeTitle, label: words.plane, svg, handles: [handle] };
}

function arrowMarks({ weight, gradient, unitNorm }: Model): Plot.Markish[] {
  const [x, y] = weight;
  // At |w| = 1 the step is drawn one unit long.
  const [dx, dy] = [-gradient[0] / unitNorm, -gradient[1] / unitNorm];
  return [
    Plot.arrow([weight], {
      x1: 0,
      y1: 0,
      x2: x,
      y2: y,
      stroke: ink,
      strokeWidth: 2,
      headLength: 7,
    }),
    Plot.arrow([weight], {
      x1: x,
      y1: y,
      x2: x + dx,
      y2: y + dy,
      stroke: blue,
      strokeWidth: 2,
      headLength: 7,
    }),
    Plot.dot([weight], { x, y, r: 6, fill: 'var(--paper)', stroke: ink, strokeWidth: 2 }),
    Plot.text([weight], { x, y, dx: 12, dy: 12, text: () => 'w', fill: ink, fontWeight: 650 }),
    Plot.text([weight], {
      x: x + dx,
      y: y + dy,
      dx: -6,
      dy: -8,
      text: () => '−∇L',
      fill: ink,
    }),
  ];
}
