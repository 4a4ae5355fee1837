import * as Plot from '@observablehq/plot';
import { chart } from '../../kit/charts/chart.ts';
import { edgeAround } from '../../kit/charts/edge.ts';
import { hairline, ink, methodColor, mu, panel, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { channelCount } from './channels.ts';
import type { Channel, Group, Model } from './model.ts';
import type { Words } from './words.ts';

/** Each family has its own mark. */
const familyMarks = ['circle', 'square', 'triangle'] as const;

/** Half the height of the axis: before, one that the strengths fit into; after, all reach to 3.2 at most. */
const edges = { before: [3, 5, 10, 20, 40, 80], after: [3.5] } as const;

/** Draws each channel as a bar from μ − σ to μ + σ, over the groups that share statistics. */
export function drawChannels(
  when: 'before' | 'after',
  { channels, groups }: Model,
  context: DrawingContext<Words>,
): Chart {
  const { words } = context;
  const ends = channels.map((channel) => {
    const { mean, deviation } = channel[when];
    return { ...channel, mean, low: mean - deviation, high: mean + deviation };
  });
  const reach = ends.flatMap(({ low, high }) => [low, high]);
  const edge = edgeAround(reach, edges[when], 1.05);
  const border = (groups[0]?.last ?? channelCount) + 0.5;
  const bar = { x1: 'place', x2: 'place', y1: 'low', y2: 'high' } as const;
  return chart(context, {
    name: when,
    title: words.channelsTitle[when],
    label: words.channels[when],
    width: 352,
    height: 220,
    margin: { top: 8, right: 14, bottom: 24, left: 30 },
    x: { domain: [0.5, channelCount + 0.5], axis: null },
    y: { domain: [-edge, edge], ticks: 5 },
    marks: [
      groupMarks(groups, when, edge),
      Plot.link(ends, { ...bar, stroke: methodColor.gn, strokeWidth: 5, strokeOpacity: 0.45 }),
      familyMarks.map((symbol, family) =>
        Plot.dot(
          ends.filter((channel) => channel.family === family),
          { x: 'place', y: 'mean', symbol, fill: ink, r: 3.5 },
        ),
      ),
      Plot.text(ends, {
        x: 'place',
        frameAnchor: 'bottom',
        dy: 16,
        text: ({ family }: Channel) => 'ABC'[family] ?? '',
      }),
    ],
    // The first group's border: a wider group makes fewer of them.
    handles: [
      {
        parameter: 'G',
        axis: 'x',
        x: border,
        // Above most of the data, which the ring would cover.
        y: 0.9 * edge,
        area: { x1: border, x2: border, y1: -edge, y2: edge },
        valueAt: (x) => channelCount / Math.max(1, x - 0.5),
      },
    ],
  });
}

/** The groups, every other one on a tint, each with its μ and its band of σ. */
function groupMarks(
  groups: readonly Group[],
  when: 'before' | 'after',
  edge: number,
): Plot.Markish[] {
  const bands = groups.map((group) => {
    const [mean, deviation] = when === 'before' ? [group.mean, group.deviation] : [0, 1];
    const [low, high] = [mean - deviation, mean + deviation];
    return { x1: group.first - 0.46, x2: group.last + 0.46, mean, low, high };
  });
  const across = { x1: 'x1', x2: 'x2' } as const;
  return [
    Plot.rect(bands, { ...across, y1: -edge, y2: edge, fill: panel, stroke: hairline }),
    Plot.link(bands, { ...across, y1: 'mean', y2: 'mean', stroke: mu, strokeWidth: 1.5 }),
    ['low', 'high'].map((y) =>
      Plot.link(bands, { ...across, y1: y, y2: y, stroke: sigma, strokeDasharray: '4 3' }),
    ),
  ];
}
