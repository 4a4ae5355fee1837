import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { highestDensity } from '../../kit/data/histogram.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import { groupMarks } from './group-marks.ts';
import { domains, type Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws normalized values, with the threshold that answers the reader's question best. */
export function drawNormalized(
  how: 'together' | 'apart',
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const { groups, threshold } = model[how];
  const top = Math.max(...groups.map(({ bins }) => highestDensity(bins)));
  const share = width === 'wide' ? widths.wide / 2 - 10 : widths.narrow;
  const [low, high] = domains.normalized;
  // The name of the threshold stands where there is more room.
  const side = threshold.at > (low + high) / 2 ? -1 : 1;
  const svg = Plot.plot({
    ...plotOptions(document, share, 150),
    marginTop: 4,
    marginLeft: 8,
    marginRight: 8,
    x: { domain: [low, high], ticks: 5, tickSize: 0, label: null },
    y: { domain: [0, top * 1.25], axis: null },
    marks: [
      ...groupMarks(groups),
      Plot.ruleX([threshold.at], {
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
        strokeDasharray: '4 3',
      }),
      Plot.text([fill(words.correct, { accuracy: formatNumber(threshold.accuracy, 2) })], {
        x: () => threshold.at,
        y: () => top * 1.16,
        dx: 6 * side,
        textAnchor: side > 0 ? 'start' : 'end',
        text: (text: string) => text,
        fill: 'var(--ink)',
        fontWeight: 650,
      }),
    ],
  }) as SVGSVGElement;
  const { title, label } = words.normalized[how];
  return { name: how, title, label, svg };
}
