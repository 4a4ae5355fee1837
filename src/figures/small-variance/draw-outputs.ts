import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { bottomMargin, chart, named } from '../../kit/charts/chart.ts';
import { halo, here, ink, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatExponent } from '../../kit/format/format-power.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import type { EpsilonName, Model, Output } from './model.ts';
import type { Words } from './words.ts';

const exponents = [-6, -4, -2, 0];
const [low, high] = [0, 1.15] as const;

/** How the line of each ε looks, and where its name stands, in a corner that no line reaches. */
const lines = {
  small: { color: ink, dashes: 'none', sign: '━━', level: 0.25 },
  large: { color: soft, dashes: '6 3', sign: '╍╍', level: 0.1 },
} as const;
const namesFrom = 4e-4;

/** Draws the standard deviation of x̂ against the variance of the input, for both defaults of ε. */
export function drawOutputs(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { now } = model;
  return chart(context, {
    ...named('outputs', words),
    height: 250,
    margin: { top: 12, right: 14, bottom: bottomMargin, left: 30 },
    x: { type: 'log', domain: [1e-6, 10], inset: 10, axis: null },
    y: { domain: [low, high], ticks: 5, grid: true },
    marks: [
      Plot.ruleX([now], { x: 'variance', ...here }),
      lineMarks('small', model),
      lineMarks('large', model),
      Plot.link([now], {
        x: 'variance',
        y1: 'large',
        y2: 'small',
        stroke: sigma,
        strokeWidth: 2.5,
      }),
      dotMarks('small', model),
      dotMarks('large', model),
      lineNames('small', words),
      lineNames('large', words),
      axisNames(words),
      note(model, words),
    ],
    handles: [
      {
        parameter: 'variance',
        axis: 'x',
        x: now.variance,
        y: now.large,
        area: { x1: now.variance, x2: now.variance, y1: low, y2: high },
        valueAt: (x) => x,
      },
    ],
  });
}

function lineMarks(name: EpsilonName, { curve }: Model): Plot.Markish {
  const { color, dashes } = lines[name];
  const line = { stroke: color, strokeWidth: 2, strokeDasharray: dashes } as const;
  return Plot.line(curve, { x: 'variance', y: name, ...line });
}

function dotMarks(name: EpsilonName, { now }: Model): Plot.Markish {
  return Plot.dot([now], { x: 'variance', y: name, r: 5.5, fill: lines[name].color });
}

function lineNames(name: EpsilonName, words: Words): Plot.Markish[] {
  const { color, sign, level } = lines[name];
  const place = { x: namesFrom, y: level, textAnchor: 'start', ...halo(4) } as const;
  return [
    Plot.text([sign], { ...place, fill: color }),
    Plot.text([words.epsilons[name]], { ...place, dx: 32, fill: ink }),
  ];
}

/** Plot would leave out numbers of a logarithmic axis. */
function axisNames(words: Words): Plot.Markish[] {
  return [
    Plot.text(exponents, {
      x: (exponent: number) => Number(`1e${String(exponent)}`),
      text: formatExponent,
      frameAnchor: 'bottom',
      dy: 14,
      fill: soft,
    }),
    Plot.text([words.variance], { frameAnchor: 'bottom', dy: 33, fill: sigma }),
  ];
}

/** How many times the other output, beside the line that joins the two. */
function note({ now, share, curve }: Model, words: Words): Plot.Markish {
  const lineOf = (name: EpsilonName) =>
    curve.map((output: Output) => ({ x: output.variance, y: output[name] }));
  const names = (['small', 'large'] as const).map((name) => ({
    x: namesFrom,
    y: lines[name].level,
    text: `${lines[name].sign} ${words.epsilons[name]}`,
    dx: 16 + 3.4 * words.epsilons[name].length,
  }));
  return annotation({
    x: now.variance,
    y: now.large,
    r: 6,
    lines: [fill(words.times, { share: number(share, 2) })],
    avoid: {
      marks: [{ x: now.variance, y: now.small, r: 6 }, ...names],
      lines: [
        lineOf('small'),
        lineOf('large'),
        [
          { x: now.variance, y: low },
          { x: now.variance, y: high },
        ],
      ],
    },
  });
}
