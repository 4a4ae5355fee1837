import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { hairline, ink, methodColor, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { outputDomain, type Model } from './model.ts';
import type { Words } from './words.ts';

const { bn: blue, none: grey } = methodColor;
/** Statistics that are too wide press the outputs together; what is higher is cut off. */
const highest = 80;
const bars = { x: 'middle', y: 'count', curve: 'step' } as const;

/** Draws what inference gives now, before what the samples' own statistics would give. */
export function drawOutputs(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const beyond = model.beyond > 0 ? fill(words.beyond, { count: model.beyond }) : '';
  return chart(context, {
    ...named('outputs', words),
    height: 150,
    margin: { top: 18, right: 12, bottom: 24, left: 12 },
    x: { domain: outputDomain, ticks: 9 },
    y: { domain: [0, highest], axis: null, clamp: true },
    marks: [
      Plot.areaY(model.wanted, { ...bars, fill: grey, fillOpacity: 0.25, stroke: grey }),
      Plot.areaY(model.outputs, { ...bars, fill: blue, fillOpacity: 0.4, stroke: blue }),
      Plot.ruleY([0], { stroke: hairline }),
      Plot.ruleX([0], { stroke: ink, strokeDasharray: '3 3' }),
      Plot.text([words.wanted], { frameAnchor: 'top-left', dy: -14, fill: soft }),
      Plot.text([beyond], { frameAnchor: 'top-right', dy: -14, fill: ink }),
    ],
  });
}
