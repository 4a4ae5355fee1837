import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model, Sample } from './model.ts';
import type { Words } from './words.ts';

/** The pieces and their sum, from top to bottom within a value's row. */
const lanes = { direct: 0.16, throughMean: 0.38, throughVariance: 0.6, dx: 0.82 } as const;
type Lane = keyof typeof lanes;
const colors: Readonly<Record<Lane, string>> = {
  direct: 'var(--ink-faint)',
  throughMean: 'var(--symbol-mu)',
  throughVariance: 'var(--symbol-sigma)',
  dx: 'var(--method-bn)',
};

/** A piece of one value's gradient, laid end to end with the pieces before it. */
interface Piece {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Half the width of the axis: one of a few, so that it does not tremble while a slider moves. */
const edges = [0.5, 1, 2, 3, 5, 8, 12, 20, 40, 80, 160, 320];

/** Draws the pieces of each value's gradient end to end, and where they end. */
export function drawTerms(
  { samples }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const farthest = Math.max(
    ...samples.flatMap(({ direct, throughMean, dx }) =>
      [direct, direct + throughMean, dx].map((value) => Math.abs(value)),
    ),
  );
  const edge = edges.find((value) => value >= farthest * 1.05) ?? farthest * 1.05;
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 58 + 40 * samples.length),
    marginTop: 26,
    marginLeft: 34,
    marginRight: 12,
    marginBottom: 24,
    x: { domain: [-edge, edge], ticks: 5, tickSize: 0, label: null },
    y: { domain: [samples.length, 0], axis: null },
    marks: [
      Plot.gridX({ ticks: 5 }),
      Plot.ruleY(samples.slice(1), { y: ({ i }: Sample) => i - 1, stroke: 'var(--line)' }),
      Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
      ...pieceMarks(samples),
      ...legend(words, width === 'wide' ? 110 : 77),
      Plot.text(samples, {
        frameAnchor: 'left',
        dx: -28,
        y: ({ i }: Sample) => i - 0.5,
        text: ({ i }: Sample) => `x${subscript(i)}`,
        textAnchor: 'start',
        fill: 'var(--ink)',
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'terms', title: words.termsTitle, label: words.terms, svg };
}

function pieceMarks(samples: readonly Sample[]): Plot.Markish[] {
  const bars = (Object.keys(lanes) as Lane[]).map((lane) =>
    Plot.link(
      samples.map((sample) => piece(sample, lane)),
      {
        x1: 'from',
        x2: 'to',
        y1: 'y',
        y2: 'y',
        stroke: colors[lane],
        strokeWidth: lane === 'dx' ? 7 : 5,
      },
    ),
  );
  const measured = samples.map(({ i, measured: x }) => ({ x, y: i - 1 + lanes.dx }));
  return [
    ...bars,
    Plot.dot(measured, {
      x: 'x',
      y: 'y',
      r: 4,
      symbol: 'diamond',
      fill: 'var(--paper)',
      stroke: 'var(--ink)',
      strokeWidth: 1.5,
    }),
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

/** The names of the four bars in one line above the chart, each beside its colour. */
function legend(words: Words, step: number): Plot.Markish[] {
  const place = { frameAnchor: 'top-left', textAnchor: 'start', dy: -20 } as const;
  return (Object.keys(lanes) as Lane[]).flatMap((lane, index) => [
    Plot.text(['■'], { ...place, dx: index * step - 28, fill: colors[lane] }),
    Plot.text([words.lanes[lane]], {
      ...place,
      dx: index * step - 14,
      text: (text: string) => text,
      fill: 'var(--ink)',
    }),
  ]);
}

function subscript(i: number): string {
  return Array.from(String(i), (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? '').join('');
}
