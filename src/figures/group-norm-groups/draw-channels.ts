import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { channelCount } from './channels.ts';
import type { Channel, Group, Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const purple = 'var(--method-gn)';
const mu = 'var(--symbol-mu)';
const sigma = 'var(--symbol-sigma)';
const height = 220;
/** Each family has its own mark. */
export const familyMarks = ['circle', 'square', 'triangle'] as const;

/** Draws each channel as a bar from μ − σ to μ + σ, over the groups that share statistics. */
export function drawChannels(
  when: 'before' | 'after',
  { channels, groups }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const ends = channels.map((channel) => {
    const { mean, deviation } = channel[when];
    return { ...channel, mean, low: mean - deviation, high: mean + deviation };
  });
  const reach = Math.max(...ends.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))));
  const edge = edges.find((value) => value >= reach * 1.05) ?? reach * 1.05;
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 352 : widths.narrow, height),
    marginTop: 8,
    marginLeft: 30,
    marginRight: 14,
    marginBottom: 24,
    x: { domain: [0.5, channelCount + 0.5], axis: null },
    y: { domain: [-edge, edge], ticks: 5, tickSize: 0, label: null },
    marks: [
      ...groupMarks(groups, when, edge),
      Plot.link(ends, {
        x1: 'place',
        x2: 'place',
        y1: 'low',
        y2: 'high',
        stroke: purple,
        strokeWidth: 5,
        strokeOpacity: 0.45,
      }),
      ...familyMarks.map((symbol, family) =>
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
  }) as SVGSVGElement;
  return { name: when, title: words.channelsTitle[when], label: words.channels[when], svg };
}

/** Half the height of the axis: one of a few, so that it does not tremble while a slider moves. */
const edges = [1, 1.5, 2, 3, 5, 10, 20, 40, 80];

/** The groups, every other one on a tint, each with its μ and its band of σ. */
function groupMarks(
  groups: readonly Group[],
  when: 'before' | 'after',
  edge: number,
): Plot.Markish[] {
  const bands = groups.map((group, index) => {
    const [mean, deviation] = when === 'before' ? [group.mean, group.deviation] : [0, 1];
    return { x1: group.first - 0.46, x2: group.last + 0.46, mean, deviation, index };
  });
  const across = { x1: 'x1', x2: 'x2' } as const;
  return [
    Plot.rect(bands, {
      ...across,
      y1: -edge,
      y2: edge,
      fill: 'var(--panel)',
      stroke: 'var(--line)',
    }),
    Plot.link(bands, { ...across, y1: 'mean', y2: 'mean', stroke: mu, strokeWidth: 1.5 }),
    ...([-1, 1] as const).map((side) =>
      Plot.link(bands, {
        ...across,
        y1: ({ mean, deviation }: (typeof bands)[number]) => mean + side * deviation,
        y2: ({ mean, deviation }: (typeof bands)[number]) => mean + side * deviation,
        stroke: sigma,
        strokeDasharray: '4 3',
      }),
    ),
  ];
}
