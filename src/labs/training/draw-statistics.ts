import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { edgeAround } from '../../kit/charts/edge.ts';
import { faint, ink, mu, ring, sigma } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { seenCheckpoint, type LabView } from './lab-view.ts';
import type { StatisticsView } from './report.ts';
import type { LabWords } from './words.ts';

/** One channel of one layer. */
interface Channel {
  readonly batch: number;
  readonly running: number;
}

/** Lengths that an axis may have. */
const edges = [0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50, 100, 1000] as const;

/** Draws the running mean of every channel against the last batch's. */
export function drawMeans(view: LabView, context: DrawingContext<LabWords>): Chart {
  const channels = channelsOf(view, ({ batchMean, runningMean }) => [batchMean, runningMean]);
  return drawAgreement(channels, context, { name: 'means', color: mu, signed: true });
}

/** Draws the root of the running variance of every channel against that of the last batch's. */
export function drawDeviations(view: LabView, context: DrawingContext<LabWords>): Chart {
  const channels = channelsOf(view, ({ batchVariance, runningVariance }) => [
    batchVariance.map(Math.sqrt),
    runningVariance.map(Math.sqrt),
  ]);
  return drawAgreement(channels, context, { name: 'deviations', color: sigma, signed: false });
}

function drawAgreement(
  channels: readonly Channel[],
  context: DrawingContext<LabWords>,
  { name, color, signed }: { name: 'means' | 'deviations'; color: string; signed: boolean },
): Chart {
  const { charts } = context.words;
  const edge = edgeAround(
    channels.flatMap(({ batch, running }) => [batch, running]),
    edges,
    1,
  );
  const low = signed ? -edge : 0;
  const axis = { domain: [low, edge], ticks: 5, clamp: true };
  const none = channels.length === 0 ? [charts.nothing] : [];
  return chart(context, {
    name,
    title: charts[name],
    label: signed ? charts.statisticsMeans : charts.statisticsDeviations,
    width: half,
    height: 250,
    margin: { top: 10, right: 12, left: 42 },
    x: { ...axis, label: charts.batchStatistic },
    y: { ...axis, grid: true },
    marks: [
      channels.length > 0 ? segment([low, low], [edge, edge], { stroke: faint }) : null,
      Plot.dot(channels, { x: 'batch', y: 'running', r: 3.2, ...ring(color) }),
      Plot.text(none, { text: String, frameAnchor: 'middle', fill: ink, lineWidth: 22 }),
    ],
  });
}

function channelsOf(
  view: LabView,
  read: (statistics: StatisticsView) => readonly [batch: Float32Array, running: Float32Array],
): readonly Channel[] {
  const layers = seenCheckpoint(view)?.layers ?? [];
  return layers
    .flatMap(({ statistics }) => {
      if (!statistics) return [];
      const [batch, running] = read(statistics);
      return Array.from(batch, (value, index) => ({
        batch: value,
        running: running[index] ?? NaN,
      }));
    })
    .filter(({ batch, running }) => Number.isFinite(batch) && Number.isFinite(running));
}
