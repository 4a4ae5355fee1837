import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { methodColor } from './method-color.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';

/** Draws each channel's bias, and what is left of it; uprights part the sets that share a mean. */
export function drawBiases(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const { channels, channelsPerSet } = model;
  const count = channels.length;
  const sizes = channels.flatMap(({ bias, surviving }) => [Math.abs(bias), Math.abs(surviving)]);
  const edge = Math.max(2, ...sizes.map(Math.ceil));
  const walls = channels
    .filter(({ channel }) => channel < count && channel % channelsPerSet === 0)
    .map(({ channel }) => channel + 0.5);
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 430 : widths.narrow, 250),
    marginLeft: 28,
    marginRight: 8,
    marginTop: 8,
    marginBottom: bottomMargin,
    x: {
      domain: [0.5, count + 0.5],
      ticks: channels.map(({ channel }) => channel),
      tickFormat: 'd',
      tickSize: 0,
      label: words.channel,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [-edge, edge], ticks: 5, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.ruleY([0], { stroke: 'var(--ink-faint)' }),
      Plot.ruleX(walls, { stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      ...biasMarks(model),
    ],
  }) as SVGSVGElement;
  return { name: 'biases', title: words.biasesTitle, label: words.biases, svg };
}

function biasMarks({ channels, method }: Model): Plot.Markish[] {
  const color = methodColor[method];
  const place = (dx: number) => ({ x: (d: { channel: number }) => d.channel + dx });
  return [
    Plot.link(channels, {
      x1: (d: { channel: number }) => d.channel - 0.16,
      x2: (d: { channel: number }) => d.channel - 0.16,
      y1: 0,
      y2: 'bias',
      stroke: ink,
      strokeWidth: 1,
    }),
    Plot.dot(channels, {
      ...place(-0.16),
      y: 'bias',
      r: 4.5,
      stroke: ink,
      fill: 'var(--paper)',
      strokeWidth: 1.5,
    }),
    Plot.link(channels, {
      x1: (d: { channel: number }) => d.channel + 0.16,
      x2: (d: { channel: number }) => d.channel + 0.16,
      y1: 0,
      y2: 'surviving',
      stroke: color,
      strokeWidth: 3,
    }),
    Plot.dot(channels, { ...place(0.16), y: 'surviving', r: 4.5, fill: color }),
  ];
}
