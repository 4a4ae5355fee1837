import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { highestDensity } from '../../kit/data/histogram.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { groupMarks } from './group-marks.ts';
import { domains, type Model } from './model.ts';
import type { Shape } from './shape-of.ts';
import type { Words } from './words.ts';

const mu = 'var(--symbol-mu)';
const sigma = 'var(--symbol-sigma)';
const height = 210;
/** Where the three rows of statistics stand, in pixels from the top of the histogram's floor. */
const rowGap = 20;
const marginBottom = 92;

/** Draws the batch: both groups, and under them the mean and deviation of all and of each. */
export function drawBatch(
  { batch }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const top = Math.max(...batch.groups.map(({ bins }) => highestDensity(bins)));
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], height),
    marginTop: 4,
    marginLeft: 58,
    marginRight: 8,
    marginBottom,
    x: { domain: domains.batch, ticks: 7, tickSize: 0, label: null },
    y: { domain: [0, top * 1.25], axis: null },
    marks: [
      ...groupMarks(batch.groups),
      ...groupNames(
        batch.groups.map(({ shape }) => shape.mean),
        top * 1.16,
        words,
      ),
      ...[batch.whole, ...batch.groups.map(({ shape }) => shape)].flatMap((shape, row) =>
        statisticsRow(shape, words.rowNames[row] ?? '', rowGap * (row + 1) + 14),
      ),
    ],
  }) as SVGSVGElement;
  return { name: 'batch', title: words.batchTitle, label: words.batch, svg };
}

/** Each name stands on its group's outer side, so that groups at one place keep two names. */
function groupNames(
  [first = 0, second = 0]: readonly number[],
  y: number,
  words: Words,
): Plot.Markish[] {
  const name = (text: string, x: number, outward: 1 | -1): Plot.Markish =>
    Plot.text([text], {
      x: () => x,
      y: () => y,
      dx: 4 * outward,
      textAnchor: outward > 0 ? 'start' : 'end',
      fill: 'var(--ink-soft)',
    });
  const [left, right] = first <= second ? ([-1, 1] as const) : ([1, -1] as const);
  return [name(words.rowNames[1], first, left), name(words.rowNames[2], second, right)];
}

/** One mean as an upright, with its deviation as a bar to either side, under the axis. */
function statisticsRow({ mean, variance }: Shape, name: string, below: number): Plot.Markish[] {
  const deviation = Math.sqrt(variance);
  const place = { y1: 0, y2: 0, dy: below } as const;
  return [
    Plot.text([name], {
      frameAnchor: 'bottom-left',
      dx: -52,
      dy: below + 4,
      textAnchor: 'start',
      text: (text: string) => text,
      fill: 'var(--ink-soft)',
    }),
    Plot.link([mean], {
      ...place,
      x1: (centre: number) => centre - deviation,
      x2: (centre: number) => centre + deviation,
      stroke: sigma,
      strokeWidth: 2.5,
    }),
    Plot.dot([mean], { x: (centre: number) => centre, y: () => 0, dy: below, r: 4, fill: mu }),
  ];
}
