import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { faint, halo, here, ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import { ratioDigits } from './format-ratio.ts';
import type { Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

/** The measured ratio has a dot at every so many layers. */
const every = 4;
const deepest = parameters.depth.max;
const [low, high] = [0, 1.2] as const;
/** Higher than all lines. */
const noteAt = 1.13;
const frame = {
  height: 260,
  margin: { top: 12, right: 56, left: 30 },
  y: { domain: [low, high], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], grid: true },
} as const;

/** Draws how the stored variance compounds over a stack of layers, for every n; the reader's stands out. */
export function drawDepths(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { depths, now } = model;
  const some = depths.filter(({ layers }) => layers % every === 0);
  const place = { x: 'layers', y: 'measured' } as const;
  return chart(context, {
    ...named('depths', words),
    ...frame,
    x: { domain: [0, deepest], ticks: 5, label: words.layers },
    marks: [
      Plot.ruleX([now], { x: 'layers', ...here }),
      lawMarks(model),
      Plot.line([{ layers: 0, law: 1 }, ...depths], {
        x: 'layers',
        y: 'law',
        stroke: ink,
        strokeWidth: 1.5,
      }),
      Plot.dot(some, { ...place, r: 3, fill: methodColor.bn }),
      Plot.dot([now], { ...place, r: 6, fill: methodColor.bn }),
      note(model, words),
    ],
    handles: [
      {
        parameter: 'depth',
        axis: 'x',
        x: now.layers,
        y: now.measured,
        area: { x1: now.layers, x2: now.layers, y1: low, y2: high },
        valueAt: (x) => x,
      },
    ],
  });
}

/** A line for every n, named where it ends; where the divisor is n, all of them are one. */
function lawMarks({ divisor, laws }: Model): Plot.Markish[] {
  const names = { ...frame, x: deepest, from: low, dx: 10 } as const;
  if (divisor === 'n') return endNames([{ name: 'n', value: 1 }], names);
  const ends = laws.filter(({ layers }) => layers === deepest);
  return [
    Plot.line(laws, { x: 'layers', y: 'ratio', z: 'n', stroke: faint, strokeWidth: 1 }),
    ...endNames(
      ends.map(({ n, ratio }) => ({ name: `n = ${String(n)}`, value: ratio })),
      names,
    ),
  ];
}

/** How many times the output of training, over all lines, beside the rule that leads to the dot. */
function note({ now }: Model, words: Words): Plot.Markish {
  const ratio = number(now.measured, ratioDigits(now.measured));
  const left = now.layers > deepest / 2;
  return Plot.text([fill(words.times, { ratio })], {
    x: now.layers,
    y: noteAt,
    dx: left ? -7 : 7,
    textAnchor: left ? 'end' : 'start',
    fill: ink,
    fontWeight: 650,
    ...halo(4),
  });
}
