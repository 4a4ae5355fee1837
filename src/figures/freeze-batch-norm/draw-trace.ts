import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import { steps, type Model, type TraceName } from './model.ts';
import type { Words } from './words.ts';

const color: Readonly<Record<TraceName, string>> = {
  gamma: 'var(--symbol-gamma)',
  beta: 'var(--symbol-beta)',
  mean: 'var(--symbol-mu)',
  output: 'var(--method-bn)',
};

/** Traces keep their scale as long as they fit, so that what moves little looks so. */
const domain: Readonly<Record<TraceName, readonly [number, number]>> = {
  gamma: [0.8, 1.6],
  beta: [-0.4, 1.6],
  mean: [-0.2, 2.2],
  output: [-0.6, 1.6],
};

/** A step at which something happens to the layer. */
interface Event {
  readonly step: number;
  readonly text: string;
}

/** Draws one trace over the training steps, with the steps at which the layer is frozen and thawed. */
export function drawTrace(
  name: TraceName,
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const { how, trainAgain, states, moved } = model;
  const marks: Event[] = [{ step: steps.frozen, text: words.freezing }];
  if (trainAgain) marks.push({ step: steps.trainAgain, text: 'model.train()' });
  const values = states.map((state) => state[name]);
  const [low, high] = domain[name];
  const last = states.slice(-1);
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 350 : widths.narrow, 120),
    marginLeft: 30,
    marginRight: 52,
    marginTop: 18,
    marginBottom: 20,
    x: { domain: [0, steps.all], ticks: [0, 20, 40, 60], tickSize: 0, label: null },
    y: {
      domain: [Math.min(low, ...values), Math.max(high, ...values)],
      ticks: 3,
      tickSize: 0,
      label: null,
    },
    marks: [
      Plot.gridY({ ticks: 3 }),
      ...(how === 'none' ? [] : events(marks)),
      Plot.line(states, { x: 'step', y: name, stroke: color[name], strokeWidth: 2 }),
      Plot.dot(last, { x: 'step', y: name, fill: color[name], r: 3.5 }),
      Plot.text(last, {
        x: 'step',
        y: name,
        dx: 8,
        textAnchor: 'start',
        text: () => (moved[name] > 0 ? words.moves : words.still),
        fill: 'var(--ink)',
      }),
    ],
  }) as SVGSVGElement;
  return {
    name,
    title: words.titles[name],
    label: fill(words.traces, { title: words.titles[name] }),
    svg,
  };
}

function events(marks: readonly Event[]): Plot.Markish[] {
  return [
    Plot.ruleX(marks, { x: 'step', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
    Plot.text(marks, {
      x: 'step',
      frameAnchor: 'top',
      dy: -14,
      text: 'text',
      fill: 'var(--ink-soft)',
    }),
  ];
}
