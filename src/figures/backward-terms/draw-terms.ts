import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { edgeAround } from '../../kit/charts/edge.ts';
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
import { parameters } from './parameters.ts';
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

/** A mark at the end of each bar, so that colour alone need not tell them apart. */
const symbols = {
  direct: 'circle',
  throughMean: 'square',
  throughVariance: 'triangle',
  dx: 'diamond',
} as const satisfies Readonly<Record<Lane, Plot.SymbolType>>;

/** Half the width of the axis. */
const edges = [0.5, 1, 2, 3, 5, 8, 12, 20, 40, 80, 160, 320];

/** So many rows of this height fill the chart; others share its height, so that what stands below does not move. */
const roomy = 6;
/** Fewer rows leave room below them: a row must not be all gaps. */
const fewest = 3;
/** How many times as stout as in a full chart bars and marks become in a high row. */
const stoutest = 1.3;
const rowHeight = 40;

/** Draws the pieces of each value's gradient end to end, and where they end; the first is dragged. */
export function drawTerms({ samples, reach }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const ends = samples.flatMap(({ direct, throughMean, dx }) => [direct, direct + throughMean, dx]);
  // As if the first gradient were its largest, so that the axis rests while it is dragged.
  const edge = edgeAround([...ends, reach * parameters.dy1.max], edges, 1.05);
  return chart(context, {
    ...named('terms', words),
    height: 50 + rowHeight * roomy,
    margin: { top: 26, right: 12, bottom: 24, left: 34 },
    x: { domain: [-edge, edge], ticks: 5, grid: true },
    y: { domain: [Math.max(fewest, samples.length), 0], axis: null },
    handles: samples.slice(0, 1).map(({ direct, dy }) => ({
      parameter: 'dy1',
      axis: 'x',
      x: direct,
      y: lanes.direct,
      valueAt: (x: number) => (reach === 0 ? dy : x / reach),
    })),
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
  const size = Math.min(stoutest, roomy / samples.length);
  const strokeWidth = (lane === 'dx' ? 7 : 5) * size;
  const [stroke, symbol] = [colors[lane], symbols[lane]];
  return [
    Plot.link(pieces, { x1: 'from', x2: 'to', y: 'y', stroke, strokeWidth }),
    lane === 'dx'
      ? null
      : Plot.dot(pieces, { x: 'to', y: 'y', symbol, r: 3.5 * size, ...ring(stroke) }),
  ];
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
  return Plot.dot(samples, { x: 'measured', y, r: 4, symbol: symbols.dx, ...ring(ink) });
}

/** The names of the four bars in one line above the chart, each beside its mark; the sum has its bar. */
function laneLegend(words: Words, step: number): Plot.Markish[] {
  return laneNames.flatMap((lane, index) => {
    const place = { frameAnchor: 'top-left', dx: index * step - 28 } as const;
    const at = { ...place, dx: place.dx + 5, dy: -14 };
    return [
      lane === 'dx'
        ? Plot.dot([lane], { ...at, symbol: 'square', r: 4.5, fill: colors.dx })
        : Plot.dot([lane], { ...at, r: 4, symbol: symbols[lane], ...ring(colors[lane]) }),
      Plot.text([words.lanes[lane]], { ...place, dx: place.dx + 14, dy: -20, fill: ink }),
    ];
  });
}

function subscript(i: number): string {
  return Array.from(String(i), (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? '').join('');
}
