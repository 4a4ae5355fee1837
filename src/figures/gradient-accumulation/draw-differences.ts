import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { here, methodColor } from '../../kit/charts/looks.ts';
import { tickNumbers } from '../../kit/charts/log-ticks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatPowerOf } from '../../kit/format/format-power.ts';
import { fill } from '../../kit/words/fill.ts';
import { difference } from './describe.ts';
import { differenceAt, type Difference, type Model } from './model.ts';
import { methods, parameters, type Method } from './parameters.ts';
import type { Words } from './words.ts';

/** No logarithm reaches 0: it is drawn below the smallest difference that a double can hold. */
const floor = 1e-18;
const ticks = [1, 1e-4, 1e-8, 1e-12, 1e-16];
const frame = {
  height: 250,
  margin: { top: 8, right: 46, left: 44 },
  y: { type: 'log', domain: [floor, 1000], axis: null },
} as const;

/** Each method has its own mark, and its own dash. */
const marks = {
  bn: { symbol: 'circle', dash: '' },
  ln: { symbol: 'triangle', dash: '6 3' },
  gn: { symbol: 'square', dash: '2 3' },
  wn: { symbol: 'diamond', dash: '8 3 2 3' },
} as const;

/** Draws every method's difference against the number of parts. */
export function drawDifferences(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const last = parameters.parts.values.at(-1) ?? 1;
  const ends = methods.map((method) => ({
    name: method.toUpperCase(),
    value: differenceAt(model.differences, method, last),
    mark: { symbol: marks[method].symbol, fill: methodColor[method] },
  }));
  return chart(context, {
    ...named('differences', words),
    ...frame,
    width: 430,
    x: { ...doublings, domain: [1, 32], ticks: 6, inset: 8, label: words.partsAxis },
    marks: [
      tickNumbers([...ticks, floor], { text: tickText }),
      Plot.gridY(ticks),
      Plot.ruleX([model.parts], here),
      methods.map((method) => methodMarks(model, method)),
      ...note(model, words),
      endNames(ends, { ...frame, x: last, from: floor, dx: 10 }),
    ],
    handles: [
      {
        parameter: 'parts',
        axis: 'x',
        x: model.parts,
        y: Math.max(floor, differenceAt(model.differences, 'bn', model.parts)),
        area: { x1: model.parts, x2: model.parts, y1: floor, y2: frame.y.domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}

/** How far the gradient of BN is off, beside its mark: on this axis nobody reads it. */
function note({ differences, parts, synchronized }: Model, { notes }: Words): Plot.Markish[] {
  if (parts === 1) return [];
  const bn = differenceAt(differences, 'bn', parts);
  const pointsOf = (name: Method) =>
    differences
      .filter(({ method }) => method === name)
      .map((one) => ({ x: one.parts, y: Math.max(floor, one.difference) }));
  const [, top] = frame.y.domain;
  return [
    annotation({
      x: parts,
      y: Math.max(floor, bn),
      r: 5,
      lines: [synchronized ? notes.synchronized : fill(notes.apart, { bn: difference(bn) })],
      avoid: {
        marks: methods.flatMap(pointsOf).map((point) => ({ ...point, r: 6 })),
        lines: [
          ...methods.map(pointsOf),
          [
            { x: parts, y: floor },
            { x: parts, y: top },
          ],
        ],
      },
    }),
  ];
}

function tickText(tick: number): string {
  return tick === floor ? '0' : formatPowerOf(tick, 10);
}

function methodMarks({ differences, parts }: Model, method: Method): Plot.Markish[] {
  const own = differences
    .filter((one) => one.method === method)
    .map((one) => ({ ...one, difference: Math.max(floor, one.difference) }));
  const { symbol, dash } = marks[method];
  const place = { x: 'parts', y: 'difference' } as const;
  const r = { value: (one: Difference) => (one.parts === parts ? 5 : 3), scale: null };
  return [
    Plot.line(own, { ...place, stroke: methodColor[method], strokeDasharray: dash }),
    Plot.dot(own, { ...place, symbol, fill: methodColor[method], r }),
  ];
}
