import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { ink, methodColor, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model } from './model.ts';
import { stepCount } from './train.ts';
import type { Words } from './words.ts';

/** All rates lie in here, with either optimizer. */
const domain = [0.003, 3] as const;
const ticks = [0.01, 0.1, 1];

/** Draws the effective learning rate over the steps of training, with and without weight decay. */
export function drawRates(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { undecayed, decay } = model;
  const decayed = decay > 0 ? model.decayed : undefined;
  // Decay keeps the rate higher, so its name stands above.
  const apart = decayed ? 7 : 0;
  const line = { x: 'step', y: 'rate', strokeWidth: 2 } as const;
  const name = { x: 'step', y: 'rate', dx: 6, textAnchor: 'start' } as const;
  return chart(context, {
    name: 'rates',
    title: words.ratesTitle[model.optimizer],
    label: words.rates,
    width: half,
    height: 221,
    margin: { top: 10, right: 76, left: 44 },
    x: { domain: [0, stepCount], ticks: 5, label: words.step },
    y: { type: 'log', domain, axis: null },
    marks: [
      logTicks(ticks),
      Plot.line(undecayed, { ...line, stroke: methodColor.none, strokeDasharray: '5 3' }),
      decayed && Plot.line(decayed, { ...line, stroke: ink }),
      Plot.text(undecayed.slice(-1), {
        ...name,
        dy: apart,
        text: [fill(words.decayName, { decay: 0 })],
        fill: soft,
      }),
      decayed &&
        Plot.text(decayed.slice(-1), {
          ...name,
          dy: -apart,
          text: [fill(words.decayName, { decay })],
          fill: ink,
        }),
    ],
  });
}
