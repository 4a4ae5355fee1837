import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { ink, mu, ring, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { highestDensity } from '../../kit/data/histogram.ts';
import { groupMarks } from './group-marks.ts';
import { domains, type Model } from './model.ts';
import type { Shape } from './shape-of.ts';
import type { Words } from './words.ts';

/** Where the three rows of statistics stand, in pixels from the top of the histogram's floor. */
const rowGap = 20;

/** Draws the batch: both groups, and under them the mean and deviation of all and of each. */
export function drawBatch({ batch, distance }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const shapes = batch.groups.map(({ shape }) => shape);
  const means = shapes.map(({ mean }) => mean);
  const top = Math.max(...batch.groups.map(({ bins }) => highestDensity(bins)));
  return chart(context, {
    ...named('batch', words),
    height: 210,
    margin: { top: 4, right: 8, bottom: 92, left: 58 },
    x: { domain: domains.batch, ticks: 7 },
    y: { domain: [0, top * 1.25], axis: null },
    marks: [
      groupMarks(batch.groups),
      Plot.dot([distance / 2], { x: (x: number) => x, y: 0, r: 4.5, ...ring(ink) }),
      groupNames(means, top * 1.16, words),
      [batch.whole, ...shapes].map((shape, row) =>
        statisticsRow(shape, words.rowNames[row] ?? '', rowGap * (row + 1) + 14),
      ),
    ],
    handles: [
      {
        parameter: 'distance',
        axis: 'x',
        x: distance / 2,
        y: 0,
        area: { x1: distance / 2, x2: distance / 2, y1: 0, y2: top },
        valueAt: (x) => 2 * x,
      },
    ],
  });
}

/** Each name stands on its group's outer side, so that groups at one place keep two names. */
function groupNames(
  [first = 0, second = 0]: readonly number[],
  y: number,
  words: Words,
): Plot.Markish[] {
  const name = (text: string, x: number, outward: 1 | -1): Plot.Markish => {
    const textAnchor = outward > 0 ? 'start' : 'end';
    return Plot.text([text], { x, y, dx: 4 * outward, textAnchor, fill: soft });
  };
  const [left, right] = first <= second ? ([-1, 1] as const) : ([1, -1] as const);
  return [name(words.rowNames[1], first, left), name(words.rowNames[2], second, right)];
}

/** One mean as a dot, with its deviation as a bar to either side, under the axis. */
function statisticsRow({ mean, variance }: Shape, name: string, below: number): Plot.Markish[] {
  const deviation = Math.sqrt(variance);
  const [x1, x2] = [mean - deviation, mean + deviation];
  return [
    Plot.text([name], { frameAnchor: 'bottom-left', dx: -52, dy: below + 4, fill: soft }),
    Plot.link([0], { x1, x2, y1: 0, y2: 0, dy: below, stroke: sigma, strokeWidth: 2.5 }),
    Plot.dot([0], { x: mean, y: 0, dy: below, r: 4, fill: mu }),
  ];
}
