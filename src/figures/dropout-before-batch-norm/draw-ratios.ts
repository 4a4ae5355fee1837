import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { faint, halo, here, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model, Ratio } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const law = { x: 'keep', y: 'law' } as const;
const measured = { x: 'keep', y: 'measured' } as const;

/** Draws the ratio of the variances against the keep probability: dots are measured, the line is the law. */
export function drawRatios(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { ratios, now, order } = model;
  const opacity = order === 'after' ? 0.35 : 1;
  const { min, max } = parameters.keep;
  return chart(context, {
    ...named('ratios', words),
    height: 200,
    margin: { top: 8, right: 16, left: 28 },
    x: { domain: [min, max], ticks: 8, inset: 8, label: words.keep },
    y: { domain: [0, 4.6], ticks: 5, grid: true },
    marks: [
      Plot.ruleX([now], { x: 'keep', ...here }),
      Plot.ruleY([1], { stroke: faint }),
      Plot.line(ratios, { ...law, stroke: sigma, strokeWidth: 1.5, strokeOpacity: opacity }),
      Plot.dot(ratios, { ...measured, r: 3, fill: sigma, fillOpacity: opacity }),
      Plot.dot([now], { ...measured, r: 5.5, fill: sigma }),
      names(ratios, words),
    ],
  });
}

function names(ratios: readonly Ratio[], words: Words): Plot.Markish[] {
  return [
    Plot.text(ratios.slice(1, 2), {
      ...law,
      dx: 12,
      dy: -8,
      textAnchor: 'start',
      text: [words.lawName],
      fill: sigma,
    }),
    Plot.text([words.equal], { frameAnchor: 'left', y: 1, dx: 6, dy: 10, fill: soft, ...halo(4) }),
  ];
}
