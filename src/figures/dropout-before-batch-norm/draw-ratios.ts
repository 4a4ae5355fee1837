import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, named } from '../../kit/charts/chart.ts';
import { faint, halo, here, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model, Ratio } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const law = { x: 'keep', y: 'law' } as const;
const measured = { x: 'keep', y: 'measured' } as const;

/** Draws the ratio of the variances against the keep probability: dots are measured, the line is the law. */
export function drawRatios(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { ratios, now, order } = model;
  const opacity = order === 'after' ? 0.35 : 1;
  const { min, max } = parameters.keep;
  return chart(context, {
    ...named('ratios', words),
    height: 200,
    margin: { top: 8, right: 16, left: 28 },
    x: { domain: [min, max], ticks: 8, inset: 8, label: words.keep },
    y: { domain: [0, 4.6], ticks: 5, grid: true },
    marks: [
      Plot.ruleX([now], { x: 'keep', ...here }),
      Plot.ruleY([1], { stroke: faint }),
      Plot.line(ratios, { ...law, stroke: sigma, strokeWidth: 1.5, strokeOpacity: opacity }),
      Plot.dot(ratios, { ...measured, r: 3, fill: sigma, fillOpacity: opacity }),
      Plot.dot([now], { ...measured, r: 5.5, fill: sigma }),
      names(ratios, words),
      note(model, words),
    ],
  });
}

/** How many times the variance is, beside the dot that says so. */
function note({ ratios, now }: Model, words: Words): Plot.Markish {
  const points = ratios.map((ratio) => ({ x: ratio.keep, y: ratio.measured }));
  const [low = now] = ratios.slice(1);
  return annotation({
    x: now.keep,
    y: now.measured,
    r: 6,
    lines: [fill(words.note, { measured: number(now.measured, 2) })],
    avoid: {
      marks: [
        ...points,
        {
          x: low.keep,
          y: low.law,
          text: words.lawName,
          dx: 12 + 2.5 * words.lawName.length,
          dy: -8,
        },
        { x: parameters.keep.min, y: 1, text: words.equal, dx: 3 * words.equal.length, dy: 14 },
      ],
      lines: [
        ratios.map(({ keep, law }) => ({ x: keep, y: law })),
        [
          { x: now.keep, y: 0 },
          { x: now.keep, y: 4.6 },
        ],
        [
          { x: parameters.keep.min, y: 1 },
          { x: parameters.keep.max, y: 1 },
        ],
      ],
    },
  });
}

function names(ratios: readonly Ratio[], words: Words): Plot.Markish[] {
  return [
    Plot.text(ratios.slice(1, 2), {
      ...law,
      dx: 12,
      dy: -8,
      textAnchor: 'start',
      text: [words.lawName],
      fill: sigma,
      ...halo(4),
    }),
    Plot.text([words.equal], { frameAnchor: 'left', y: 1, dx: 6, dy: 14, fill: soft, ...halo(4) }),
  ];
}
