import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { edgeAround } from '../../kit/charts/edge.ts';
import { legend } from '../../kit/charts/legend.ts';
import {
  faint,
  hairline,
  ink,
  methodColor,
  mu,
  ring,
  sigma,
  soft,
} from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model, Sample } from './model.ts';
import type { Words } from './words.ts';

/** The pieces and their sum, from top to bottom within a value's row. */
const lanes = { direct: 0.16, throughMean: 0.38, throughVariance: 0.6, dx: 0.82 } as const;
type Lane = keyof typeof lanes;
const laneNames = Object.keys(lanes) as Lane[];
const colors: Readonly<Record<Lane, string>> = {
  direct: faint,
  throughMean: mu,
  throughVariance: sigma,
  dx: methodColor.bn,
};

/** A piece of one value's gradient, laid end to end with the pieces before it. */
interface Piece {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Half the width of the axis. */
const edges = [0.5, 1, 2, 3, 5, 8, 12, 20, 40, 80, 160, 320];

/** Draws the pieces of each value's gradient end to end, and where they end. */
export function drawTerms({ samples }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const ends = samples.flatMap(({ direct, throughMean, dx }) => [direct, direct + throughMean, dx]);
  const edge = edgeAround(ends, edges, 1.05);
  return chart(context, {
    ...named('terms', words),
    height: 58 + 40 * samples.length,
    margin: { top: 26, right: 12, bottom: 24, left: 34 },
    x: { domain: [-edge, edge], ticks: 5, grid: true },
    y: { domain: [samples.length, 0], axis: null },
    marks: [
      Plot.ruleY(samples.slice(1), { y: ({ i }: Sample) => i - 1, stroke: hairline }),
      Plot.ruleX([0], { stroke: soft }),
      laneNames.map((lane) => pieceMarks(samples, lane)),
      measuredMarks(samples),
      laneLegend(words, context.width === 'wide' ? 110 : 77),
      Plot.text(samples, {
        frameAnchor: 'left',
        dx: -28,
        y: ({ i }: Sample) => i - 0.5,
        text: ({ i }: Sample) => `x${subscript(i)}`,
        fill: ink,
      }),
    ],
  });
}

function pieceMarks(samples: readonly Sample[], lane: Lane): Plot.Markish {
  const pieces = samples.map((sample) => piece(sample, lane));
  const strokeWidth = lane === 'dx' ? 7 : 5;
  return Plot.link(pieces, { x1: 'from', x2: 'to', y: 'y', stroke: colors[lane], strokeWidth });
}

function piece(sample: Sample, lane: Lane): Piece {
  const y = sample.i - 1 + lanes[lane];
  const { direct, throughMean, dx } = sample;
  if (lane === 'direct') return { y, from: 0, to: direct };
  if (lane === 'throughMean') return { y, from: direct, to: direct + throughMean };
  if (lane === 'throughVariance') return { y, from: direct + throughMean, to: dx };
  return { y, from: 0, to: dx };
}

/** What finite differences say of the whole. */
function measuredMarks(samples: readonly Sample[]): Plot.Markish {
  const y = ({ i }: Sample): number => i - 1 + lanes.dx;
  return Plot.dot(samples, { x: 'measured', y, r: 4, symbol: 'diamond', ...ring(ink) });
}

/** The names of the four bars in one line above the chart, each beside its colour. */
function laneLegend(words: Words, step: number): Plot.Markish {
  const entries = laneNames.map((lane, index) => ({
    sign: '■',
    color: colors[lane],
    name: words.lanes[lane],
    dx: index * step - 28,
  }));
  return legend(entries, { dy: -20 });
}

function subscript(i: number): string {
  return Array.from(String(i), (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? '').join('');
}
