import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { cleanDrawing } from '../../kit/render/clean-drawing.ts';
import { drawError } from './draw-error.ts';
import { drawGradients } from './draw-gradients.ts';
import { drawAfter, drawBefore } from './draw-histograms.ts';
import { drawLanding } from './draw-landing.ts';
import { drawLoss } from './draw-loss.ts';
import { drawDeviations, drawMeans } from './draw-statistics.ts';
import { drawThroughTime } from './draw-through-time.ts';
import type { LabView } from './lab-view.ts';
import { labId } from './parameters.ts';
import type { LabWords } from './words.ts';

/** Where a chart stands on the page: with all runs, inside one of them, or beside the stored sweep. */
export const chartGroups = {
  curves: ['loss', 'error'],
  inside: ['before', 'after', 'gradients', 'time', 'means', 'deviations'],
  landing: ['sweep'],
} as const;

/** A group of charts. */
export type ChartGroup = keyof typeof chartGroups;

/** The name of a chart. */
export type ChartName = (typeof chartGroups)[ChartGroup][number];

const draws: Readonly<
  Record<ChartName, (view: LabView, context: DrawingContext<LabWords>) => Chart>
> = {
  loss: drawLoss,
  error: drawError,
  before: drawBefore,
  after: drawAfter,
  gradients: drawGradients,
  time: drawThroughTime,
  means: drawMeans,
  deviations: drawDeviations,
  sweep: drawLanding,
};

/** Draws one of the lab's charts, cleaned, at build and live alike. */
export function drawChart(
  name: ChartName,
  view: LabView,
  context: DrawingContext<LabWords>,
): Chart {
  const chart = draws[name](view, context);
  cleanDrawing(chart.svg, `${labId}-${name}-${context.width}`, chart.label);
  return chart;
}

/** Only recurrent networks have a gradient through time. */
export function isShown(name: ChartName, { runs, selected }: LabView): boolean {
  if (name !== 'time') return true;
  const all = [...runs, ...(selected ? [selected] : [])];
  return all.some(({ run }) => run.checkpoints.some(({ throughTime }) => throughTime));
}
