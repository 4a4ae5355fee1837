import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { hairline, ink, methodColor, ring, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { methods, type Method, type Model, type Token } from './model.ts';
import type { Words } from './words.ts';

/** In the lane of each method, one unit high, a line of dots without padding above one with it. */
const lane = { alone: 0.32, now: 0.78 } as const;
const symbols = { bn: 'circle', in: 'square', ln: 'triangle' } as const;
const ticks = [-3, -2, -1, 0, 1, 2, 3];
/** Outputs at every state: from −3.48 to 3.26. */
const domain = [-3.7, 3.5];

/** Draws where each token of the first sequence lands without padding, and where with it. */
export function drawOutputs(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named('outputs', words),
    width: 390,
    height: 268,
    margin: { top: 6, right: 12, left: 92 },
    x: { domain, ticks, tickFormat: 'd', label: words.outputAxis, grid: true },
    y: { domain: [methods.length, 0], axis: null },
    marks: [
      Plot.ruleY([1, 2], { stroke: hairline }),
      methods.map((method, top) => methodMarks(model.tokens, method, top)),
      nameMarks(model.masked, words),
    ],
  });
}

function methodMarks(tokens: readonly Token[], method: Method, top: number): Plot.Markish[] {
  const own = tokens.filter((token) => token.method === method);
  const [alone, now] = [top + lane.alone, top + lane.now];
  const color = methodColor[method];
  const mark = { symbol: symbols[method], r: 4.5 } as const;
  return [
    Plot.link(own, { x1: 'alone', x2: 'now', y1: alone, y2: now, stroke: color }),
    Plot.dot(own, { ...mark, x: 'alone', y: alone, ...ring(color) }),
    Plot.dot(own, { ...mark, x: 'now', y: now, fill: color }),
  ];
}

function nameMarks(masked: boolean, words: Words): Plot.Markish[] {
  const lines = methods.flatMap((_, top) => [
    { text: words.alone, y: top + lane.alone },
    { text: masked ? words.masked : words.padded, y: top + lane.now },
  ]);
  return [
    Plot.text(lines, { frameAnchor: 'left', dx: -60, y: 'y', text: 'text', fill: soft }),
    Plot.text(methods, {
      frameAnchor: 'left',
      dx: -88,
      y: (_: Method, top: number) => top + (lane.alone + lane.now) / 2,
      text: (method: Method) => method.toUpperCase(),
      fill: ink,
      fontWeight: 650,
    }),
  ];
}
