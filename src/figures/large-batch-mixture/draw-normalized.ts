import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { ink } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { highestDensity } from '../../kit/data/histogram.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import { groupMarks } from './group-marks.ts';
import { domains, type Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws normalized values, with the threshold that answers the reader's question best. */
export function drawNormalized(
  how: 'together' | 'apart',
  model: Model,
  context: DrawingContext<Words>,
): Chart {
  const { words } = context;
  const { groups, threshold } = model[how];
  const top = Math.max(...groups.map(({ bins }) => highestDensity(bins)));
  const [low, high] = domains.normalized;
  // The name of the threshold stands where there is more room.
  const side = threshold.at > (low + high) / 2 ? -1 : 1;
  return chart(context, {
    name: how,
    ...words.normalized[how],
    width: half,
    height: 150,
    margin: { top: 4, right: 8, left: 8 },
    x: { domain: [low, high], ticks: 5 },
    y: { domain: [0, top * 1.25], axis: null },
    marks: [
      groupMarks(groups),
      Plot.ruleX([threshold.at], { stroke: ink, strokeWidth: 1.5, strokeDasharray: '4 3' }),
      Plot.text([fill(words.correct, { accuracy: number(threshold.accuracy, 2) })], {
        x: threshold.at,
        y: top * 1.16,
        dx: 6 * side,
        textAnchor: side > 0 ? 'start' : 'end',
        fill: ink,
        fontWeight: 650,
      }),
    ],
  });
}
