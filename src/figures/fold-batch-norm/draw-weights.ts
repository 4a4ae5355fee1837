import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { channelMark } from './channel-mark.ts';
import type { Channel, Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws each weight after folding against the same weight before: a channel is a line through 0. */
export function drawWeights(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const edge = nextHalf(model.weights.map(({ before }) => before));
  const height = nextHalf(model.weights.map(({ after }) => after));
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 410 : widths.narrow, 250),
    marginLeft: 34,
    marginRight: 66,
    marginTop: 10,
    marginBottom: bottomMargin,
    x: {
      domain: [-edge, edge],
      ticks: 5,
      tickSize: 0,
      label: words.before,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [-height, height], ticks: 5, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      ...model.channels.map(({ channel, scale }) => {
        const end = Math.min(edge, height / Math.abs(scale));
        return Plot.link([scale], {
          x1: -end,
          y1: -end * scale,
          x2: end,
          y2: end * scale,
          stroke: channelMark[channel]?.color ?? '',
          strokeOpacity: 0.5,
        });
      }),
      ...model.channels.map(({ channel }) =>
        Plot.dot(
          model.weights.filter((weight) => weight.channel === channel),
          { x: 'before', y: 'after', r: 3, ...channelMark[channel]?.mark },
        ),
      ),
      ...endLabels(model.channels, edge, height),
    ],
  }) as SVGSVGElement;
  return { name: 'weights', title: words.weightsTitle, label: words.weights, svg };
}

/** Each channel's factor, where its line ends; names that would meet are moved apart. */
function endLabels(channels: readonly Channel[], edge: number, height: number): Plot.Markish[] {
  const gap = height * 0.16;
  const ordered = [...channels].sort((a, b) => b.scale - a.scale);
  const places: number[] = [];
  for (const { scale } of ordered) {
    places.push(Math.min(scale * edge, height * 0.97, (places.at(-1) ?? Infinity) - gap));
  }
  const labels = ordered.map(({ channel, scale }, index) => ({
    y: places[index],
    text: `${channelMark[channel]?.sign ?? ''} ×${formatNumber(scale, 2)}`,
  }));
  return [
    Plot.text(labels, {
      x: edge,
      y: 'y',
      text: 'text',
      dx: 8,
      textAnchor: 'start',
      fill: 'var(--ink)',
    }),
  ];
}

function nextHalf(values: readonly number[]): number {
  return Math.max(0.5, ...values.map((value) => Math.ceil(Math.abs(value) * 2) / 2));
}
