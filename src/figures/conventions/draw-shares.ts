import * as Plot from '@observablehq/plot';
import { bottomMargin, chart, named } from '../../kit/charts/chart.ts';
import { halo, ink, methodColor, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import { toldApart, type Model, type Share } from './model.ts';
import type { Words } from './words.ts';

/** Where the bar of all older batches stands, and how wide a bar is, in batches. */
const olderAt = toldApart + 2;
const width = 0.8;

/** Draws how much of the running statistics comes from each of the last batches, and from all before. */
export function drawShares(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { shares, older } = model;
  return chart(context, {
    ...named('shares', words),
    height: 180,
    margin: { top: 20, right: 30, bottom: bottomMargin, left: 42 },
    x: { domain: [-1.6, olderAt + 1], axis: null },
    y: { domain: [0, 1], ticks: 4, tickFormat: '.0%', grid: true },
    marks: [
      Plot.rect(shares, {
        x1: ({ age }: Share) => age - width / 2,
        x2: ({ age }: Share) => age + width / 2,
        y1: 0,
        y2: 'share',
        fill: methodColor.bn,
      }),
      Plot.rect([older], {
        x1: olderAt - width,
        x2: olderAt + width,
        y1: 0,
        y2: older,
        fill: methodColor.none,
      }),
      Plot.ruleY([0], { stroke: soft }),
      percents(model, words),
      Plot.text([0, 5, 10, 15], { x: (age: number) => age, frameAnchor: 'bottom', dy: 14 }),
      Plot.text([words.older], { x: olderAt, frameAnchor: 'bottom', dy: 14, fill: ink }),
      Plot.text([words.ages], { x: (toldApart - 1) / 2, frameAnchor: 'bottom', dy: 33 }),
    ],
  });
}

/** The share of the last batch, and of all older ones, over their bars. */
function percents({ shares, older }: Model, words: Words): Plot.Markish {
  const bars = [
    { x: 0, share: shares[0]?.share ?? NaN },
    { x: olderAt, share: older },
  ];
  return Plot.text(bars, {
    x: 'x',
    y: 'share',
    text: ({ share }: { share: number }) => fill(words.percent, { share: number(100 * share, 0) }),
    dy: -10,
    fill: ink,
    fontWeight: 650,
    ...halo(4),
  });
}
