import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { wholeEdge } from '../../kit/charts/edge.ts';
import { faint, here, ink, methodColor, ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws each channel's bias, and what is left of it; uprights part the sets that share a mean. */
export function drawBiases(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { channels, channelsPerSet } = model;
  const count = channels.length;
  const values = channels.flatMap(({ bias, surviving }) => [bias, surviving]);
  const edge = wholeEdge(values, 2);
  const walls = channels
    .filter(({ channel }) => channel < count && channel % channelsPerSet === 0)
    .map(({ channel }) => channel + 0.5);
  return chart(context, {
    ...named('biases', words),
    width: 430,
    height: 250,
    margin: { top: 8, right: 8, left: 28 },
    x: {
      domain: [0.5, count + 0.5],
      ticks: channels.map(({ channel }) => channel),
      tickFormat: 'd',
      label: words.channel,
    },
    y: { domain: [-edge, edge], ticks: 5, grid: true },
    marks: [Plot.ruleY([0], { stroke: faint }), Plot.ruleX(walls, here), biasMarks(model)],
  });
}

/** The bias left of the channel's tick, what survives right of it. */
function biasMarks({ channels, method }: Model): Plot.Markish[] {
  const color = methodColor[method];
  const left = { x: ({ channel }: { channel: number }) => channel - 0.16 };
  const right = { x: ({ channel }: { channel: number }) => channel + 0.16 };
  return [
    Plot.link(channels, { ...left, y1: 0, y2: 'bias', stroke: ink, strokeWidth: 1 }),
    Plot.dot(channels, { ...left, y: 'bias', r: 4.5, ...ring(ink) }),
    Plot.link(channels, { ...right, y1: 0, y2: 'surviving', stroke: color, strokeWidth: 3 }),
    Plot.dot(channels, { ...right, y: 'surviving', r: 4.5, fill: color }),
  ];
}
