import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, named } from '../../kit/charts/chart.ts';
import { faint, here, ink, methodColor, ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { visible } from '../../kit/words/numbers.ts';
import { rounding } from './describe.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Half the axis: at the ends of both sliders 95 of 100 seeds lie within; what lies outside is cut off. */
const edge = 7;

/** Draws each channel's bias, and what is left of it; uprights part the sets that share a mean. */
export function drawBiases(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { channels, channelsPerSet } = model;
  const count = channels.length;
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
    marks: [
      Plot.ruleY([0], { stroke: faint }),
      Plot.ruleX(walls, here),
      biasMarks(model),
      ...note(model, walls, words),
    ],
  });
}

/** How far each channel's two marks stand from its tick. */
const aside = 0.16;

/** The number of the headline, beside the mark that it speaks of, where that is in the chart. */
function note(
  { channels, largestSurviving }: Model,
  walls: readonly number[],
  words: Words,
): readonly Plot.Markish[] {
  const largest = channels.find(({ surviving }) => Math.abs(surviving) === largestSurviving);
  if (!largest || largestSurviving < rounding || largestSurviving > edge) return [];
  const biases = channels.map(({ channel, bias }) => ({ x: channel - aside, y: bias, r: 6 }));
  const left = channels.map(({ channel, surviving }) => ({
    x: channel + aside,
    y: surviving,
    r: 6,
  }));
  const upright = (x: number, from: number, to: number) => [
    { x, y: from },
    { x, y: to },
  ];
  return [
    annotation({
      x: largest.channel + aside,
      y: largest.surviving,
      r: 4.5,
      lines: [fill(words.note, { surviving: visible(largestSurviving, 2) })],
      avoid: {
        marks: [...biases, ...left],
        lines: [
          ...[...biases, ...left].map(({ x, y }) => upright(x, 0, y)),
          ...walls.map((x) => upright(x, -edge, edge)),
        ],
      },
    }),
  ];
}

/** The bias left of the channel's tick, what survives right of it. */
function biasMarks({ channels, method }: Model): Plot.Markish[] {
  const color = methodColor[method];
  const left = { x: ({ channel }: { channel: number }) => channel - aside };
  const right = { x: ({ channel }: { channel: number }) => channel + aside };
  return [
    Plot.link(channels, { ...left, y1: 0, y2: 'bias', clip: true, stroke: ink, strokeWidth: 1 }),
    Plot.dot(channels, { ...left, y: 'bias', r: 4.5, clip: true, ...ring(ink) }),
    Plot.link(channels, {
      ...right,
      y1: 0,
      y2: 'surviving',
      clip: true,
      stroke: color,
      strokeWidth: 3,
    }),
    Plot.dot(channels, { ...right, y: 'surviving', r: 4.5, clip: true, fill: color }),
  ];
}
