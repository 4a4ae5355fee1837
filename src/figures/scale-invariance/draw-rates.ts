import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model, Step } from './model.ts';
import { stepCount } from './train.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const grey = 'var(--method-none)';
const decades = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100];

/** Draws the effective learning rate over the steps of training, with and without weight decay. */
export function drawRates(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const { decayed, undecayed, decay } = model;
  const rates = [...decayed, ...undecayed].map(({ rate }) => rate);
  const low = decades.findLast((decade) => decade <= Math.min(...rates)) ?? Math.min(...rates);
  const high = decades.find((decade) => decade >= Math.max(...rates)) ?? Math.max(...rates);
  const ticks = decades.filter((decade) => decade >= low && decade <= high);
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 190),
    marginLeft: 44,
    marginRight: 76,
    marginTop: 10,
    marginBottom: bottomMargin,
    x: {
      domain: [0, stepCount],
      ticks: 5,
      tickSize: 0,
      label: words.step,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { type: 'log', domain: [low, high], axis: null },
    marks: [
      ...logTicks(ticks),
      Plot.line(undecayed, { ...line, stroke: grey, strokeDasharray: '5 3' }),
      ...(decay > 0 ? [Plot.line(decayed, { ...line, stroke: ink })] : []),
      ...endLabels(model, words),
    ],
  }) as SVGSVGElement;
  return { name: 'rates', title: words.ratesTitle[model.optimizer], label: words.rates, svg };
}

const line = { x: 'step', y: 'rate', strokeWidth: 2 } as const;

/** Each line is named where it ends; decay keeps the rate higher, so its name stands above. */
function endLabels({ decayed, undecayed, decay }: Model, words: Words): Plot.Markish[] {
  const label = (run: readonly Step[], text: string, dy: number, fill: string): Plot.Markish =>
    Plot.text(run.slice(-1), {
      x: 'step',
      y: 'rate',
      dx: 6,
      dy,
      textAnchor: 'start',
      text: () => text,
      fill,
    });
  const apart = decay > 0 ? 7 : 0;
  return [
    label(undecayed, fill(words.decayName, { decay: 0 }), apart, 'var(--ink-soft)'),
    ...(decay > 0 ? [label(decayed, fill(words.decayName, { decay }), -apart, ink)] : []),
  ];
}
