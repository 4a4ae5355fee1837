import * as Plot from '@observablehq/plot';
import { chart, chartWidth, half, named } from '../../kit/charts/chart.ts';
import { faint, hairline, ink, methodColor, ring } from '../../kit/charts/looks.ts';
import { arrow, segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Vector } from '../../training/plane/vector.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const horizontal = [-1.8, 4.2] as const;
const vertical = [-0.35, 3.3] as const;
const margin = 10;

/** Draws the weight as an arrow of the plane, and the step against the gradient at its tip. */
export function drawPlane(model: Model, context: DrawingContext<Words>): Chart {
  const [x, y] = model.weight;
  const unit = x / model.length;
  const scale = (chartWidth(context, half) - 2 * margin) / (horizontal[1] - horizontal[0]);
  return chart(context, {
    ...named('plane', context.words),
    width: half,
    height: Math.round(scale * (vertical[1] - vertical[0])) + 2 * margin,
    margin,
    x: { domain: horizontal, axis: null },
    y: { domain: vertical, axis: null },
    marks: [
      Plot.ruleY([0], { stroke: hairline }),
      Plot.ruleX([0], { stroke: hairline }),
      segment([0, 0], [4.2, 3.15], { stroke: faint, strokeDasharray: '2 3' }),
      arrowMarks(model),
    ],
    handles: [{ parameter: 'length', x, y, valueAt: (x) => x / unit }],
  });
}

function arrowMarks({ weight, gradient, unitNorm }: Model): Plot.Markish[] {
  // At |w| = 1 the step is drawn one unit long.
  const tip: Vector = [weight[0] - gradient[0] / unitNorm, weight[1] - gradient[1] / unitNorm];
  return [
    arrow([0, 0], weight, { stroke: ink, strokeWidth: 2 }),
    arrow(weight, tip, { stroke: methodColor.bn, strokeWidth: 2 }),
    Plot.dot([weight], { r: 6, ...ring(ink, 2) }),
    Plot.text([weight], { dx: 12, dy: 12, text: ['w'], fill: ink, fontWeight: 650 }),
    Plot.text([tip], { dx: -6, dy: -8, text: ['−∇L'], fill: ink }),
  ];
}
