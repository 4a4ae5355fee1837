import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { ink } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { channelMark } from './channel-mark.ts';
import type { Channel, Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws each weight after folding against the same weight before: a channel is a line through 0. */
export function drawWeights(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const edge = nextHalf(model.weights.map(({ before }) => before));
  const height = nextHalf(model.weights.map(({ after }) => after));
  return chart(context, {
    ...named('weights', words),
    width: 410,
    height: 250,
    margin: { top: 10, right: 66, left: 34 },
    x: { domain: [-edge, edge], ticks: 5, label: words.before },
    y: { domain: [-height, height], ticks: 5, grid: true },
    marks: [
      model.channels.map(({ channel, scale }) => {
        const end = Math.min(edge, height / Math.abs(scale));
        const stroke = channelMark[channel]?.color ?? '';
        return segment([-end, -end * scale], [end, end * scale], { stroke, strokeOpacity: 0.5 });
      }),
      model.channels.map(({ channel }) =>
        Plot.dot(
          model.weights.filter((weight) => weight.channel === channel),
          { x: 'before', y: 'after', r: 3, ...channelMark[channel]?.mark },
        ),
      ),
      endLabels(model.channels, edge, height),
    ],
  });
}

/** Each channel's factor, where its line ends; names that would meet are moved apart. */
function endLabels(channels: readonly Channel[], edge: number, height: number): Plot.Markish {
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
  const place = { x: edge, y: 'y', dx: 8, textAnchor: 'start' } as const;
  return Plot.text(labels, { ...place, text: 'text', fill: ink });
}

function nextHalf(values: readonly number[]): number {
  return Math.max(0.5, ...values.map((value) => Math.ceil(Math.abs(value) * 2) / 2));
}
