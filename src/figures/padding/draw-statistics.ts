import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, named } from '../../kit/charts/chart.ts';
import { pixelOf } from '../../kit/charts/end-names.ts';
import { here, mu, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Length, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const { min: shortest, max: longest } = parameters.T;
/** Both statistics at every state: from −3 to 13.25. */
const domain = [-4, 14] as const;
const labelGap = 15;
/** So far from the line of the present length words stand clear of it, at the frame's edge too. */
const beside = 0.25;
const heights = { narrow: 160, wide: 250 } as const;

/** Draws the mean and the variance of the first sequence's first feature against the padded length. */
export function drawStatistics(model: Model, context: DrawingContext<Words>): Chart {
  const { words, width } = context;
  const { lengths, now } = model;
  const frame = {
    height: heights[width],
    margin: { top: 10, right: 30, left: 34 },
    y: { domain, ticks: 4, grid: true },
  };
  const [mean, variance] = [
    { x: 'T', y: 'mean' },
    { x: 'T', y: 'variance' },
  ];
  return chart(context, {
    ...named('statistics', words),
    ...frame,
    width: 330,
    x: {
      domain: [shortest, longest],
      ticks: [5, 10, 15],
      tickFormat: 'd',
      label: words.lengthAxis,
    },
    marks: [
      Plot.ruleX([model.T], here),
      Plot.line(lengths, { ...mean, stroke: mu, strokeWidth: 2, strokeDasharray: '' }),
      Plot.dot([now], { ...mean, r: 4.5, fill: mu }),
      Plot.line(lengths, { ...variance, stroke: sigma, strokeWidth: 2, strokeDasharray: '6 3' }),
      Plot.dot([now], { ...variance, r: 4.5, fill: sigma }),
      endMarks(lengths.slice(-1), pixelOf(frame)),
      noteAt(model, words),
    ],
    handles: [
      {
        parameter: 'T',
        axis: 'x',
        x: model.T,
        y: now.mean,
        area: { x1: model.T, x2: model.T, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}

/** Both statistics at the present length, beside the higher one's dot. */
function noteAt({ T, lengths, now }: Model, words: Words): Plot.Markish {
  const mean = fill(words.here.mean, { value: number(now.mean, 2) });
  const variance = fill(words.here.variance, { value: number(now.variance, 2) });
  const lineOf = (key: 'mean' | 'variance') => lengths.map((at) => ({ x: at.T, y: at[key] }));
  return annotation({
    x: T,
    y: Math.max(now.mean, now.variance),
    r: 6,
    lines: now.variance > now.mean ? [variance, mean] : [mean, variance],
    avoid: {
      marks: [{ x: T, y: Math.min(now.mean, now.variance), r: 6 }],
      lines: [
        lineOf('mean'),
        lineOf('variance'),
        ...[T - beside, T, T + beside].map((x) => domain.map((y) => ({ x, y }))),
      ],
    },
  });
}

/** Each line is named at its end; where the two ends are close, the names move apart. */
function endMarks(ends: readonly Length[], pixel: (value: number) => number): Plot.Markish[] {
  return ends.flatMap(({ mean, variance }) => {
    const apart = pixel(mean) - pixel(variance);
    const shift = Math.max(0, labelGap - Math.abs(apart)) / 2;
    const up = apart >= 0 ? shift : -shift;
    const place = { x: longest, dx: 8, textAnchor: 'start', fontWeight: 650 } as const;
    return [
      Plot.text(['μ'], { ...place, y: mean, dy: up, fill: mu }),
      Plot.text(['σ²'], { ...place, y: variance, dy: -up, fill: sigma }),
    ];
  });
}
