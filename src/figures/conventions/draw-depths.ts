import * as Plot from '@observablehq/plot';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { halo, here, ink, methodColor, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatRatio } from './format-ratio.ts';
import type { Depth, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const every = 4;

/** Draws how the stored variance compounds over a stack of layers. */
export function drawDepths(
  { depths, depth, divisor }: Model,
  context: DrawingContext<Words>,
): Chart {
  const { words } = context;
  const now = depths.filter(({ layers }) => layers === depth);
  const some = depths.filter(({ layers }) => layers % every === 0);
  const place = { x: 'layers', y: 'measured' } as const;
  return chart(context, {
    ...named('depths', words),
    width: half,
    height: 200,
    margin: { top: 12, right: 14, left: 30 },
    x: { domain: [0, parameters.depth.max], ticks: 5, label: words.layers },
    y: { domain: [0, 1.1], ticks: 5, grid: true },
    marks: [
      Plot.line([{ layers: 0, law: 1 }, ...depths], {
        x: 'layers',
        y: divisor === 'n' ? 1 : 'law',
        stroke: soft,
        strokeDasharray: '5 3',
      }),
      Plot.ruleX(now, { x: 'layers', ...here }),
      Plot.dot(some, { ...place, r: 3, fill: methodColor.bn }),
      Plot.dot(now, { ...place, r: 5.5, fill: methodColor.bn }),
      Plot.text(now, {
        ...place,
        text: ({ measured }: Depth) => formatRatio(measured),
        dy: divisor === 'n' ? 16 : -14,
        dx: depth > 35 ? -22 : depth < 4 ? 22 : 0,
        fill: ink,
        fontWeight: 650,
        ...halo(4),
      }),
    ],
  });
}
