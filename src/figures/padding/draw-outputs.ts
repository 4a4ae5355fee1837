import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { methods, type Method, type Model, type Token } from './model.ts';
import type { Words } from './words.ts';

/** A lane for each method; in it a line of dots without padding above one with it. */
const lane = { height: 1, alone: 0.32, now: 0.78 } as const;
const symbols = { bn: 'circle', in: 'square', ln: 'triangle' } as const;

/** Draws where each token of the first sequence lands without padding, and where with it. */
export function drawOutputs(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 390 : widths.narrow, 250),
    marginTop: 6,
    marginLeft: 92,
    marginRight: 12,
    marginBottom: 24,
    x: { domain: [-2.2, 2.8], ticks: [-2, -1, 0, 1, 2], tickFormat: 'd', tickSize: 0, label: null },
    y: { domain: [methods.length, 0], axis: null },
    marks: [
      Plot.gridX([-2, -1, 0, 1, 2]),
      Plot.ruleY([1, 2], { stroke: 'var(--line)' }),
      ...methods.flatMap((method) => methodMarks(model.tokens, method)),
      ...nameMarks(model.masked, words),
    ],
  }) as SVGSVGElement;
  return { name: 'outputs', title: words.outputsTitle, label: words.outputs, svg };
}

function methodMarks(tokens: readonly Token[], method: Method): Plot.Markish[] {
  const own = tokens.filter((token) => token.method === method);
  const [above, below] = [topOf(method) + lane.alone, topOf(method) + lane.now];
  const color = `var(--method-${method})`;
  const mark = { symbol: symbols[method], r: 4.5 } as const;
  return [
    Plot.link(own, { x1: 'alone', x2: 'now', y1: above, y2: below, stroke: color }),
    Plot.dot(own, {
      ...mark,
      x: 'alone',
      y: above,
      fill: 'var(--paper)',
      stroke: color,
      strokeWidth: 1.5,
    }),
    Plot.dot(own, { ...mark, x: 'now', y: below, fill: color }),
  ];
}

function nameMarks(masked: boolean, words: Words): Plot.Markish[] {
  const place = { frameAnchor: 'left', textAnchor: 'start' } as const;
  const lines = methods.flatMap((method) => [
    { text: words.alone, y: topOf(method) + lane.alone },
    { text: masked ? words.masked : words.padded, y: topOf(method) + lane.now },
  ]);
  return [
    Plot.text(lines, { ...place, dx: -60, y: 'y', text: 'text', fill: 'var(--ink-soft)' }),
    Plot.text(methods, {
      ...place,
      dx: -88,
      y: (method: Method) => topOf(method) + (lane.alone + lane.now) / 2,
      text: (method: Method) => method.toUpperCase(),
      fill: 'var(--ink)',
      fontWeight: 650,
    }),
  ];
}

function topOf(method: Method): number {
  return methods.indexOf(method) * lane.height;
}
