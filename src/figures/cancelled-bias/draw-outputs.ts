import * as Plot from '@observablehq/plot';
import { agreement } from '../../kit/charts/agreement.ts';
import { chart, named } from '../../kit/charts/chart.ts';
import { methodColor } from '../../kit/charts/looks.ts';
import { diagonal } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const edge = 3.5;

/** Draws each output with the bias against the same output without it: on the diagonal nothing survived. */
export function drawOutputs(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const place = { x: 'without', y: 'with', r: 3, clip: true } as const;
  return chart(context, {
    ...named('outputs', words),
    ...agreement(edge, words.without),
    width: 270,
    margin: { top: 8, right: 8, left: 28 },
    marks: [
      diagonal(edge, { strokeDasharray: '3 3' }),
      Plot.dot(model.outputs, { ...place, fill: methodColor[model.method], fillOpacity: 0.75 }),
    ],
  });
}
