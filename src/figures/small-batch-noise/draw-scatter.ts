import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { tickNumbers } from '../../kit/charts/log-ticks.ts';
import { here, mu, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import { isUnderWay, type Model, type Scatter } from './model.ts';
import type { Words } from './words.ts';

/** Doublings on both axes: four times the batch, half the scatter. */
const domain = [1 / 24, 6] as const;
const ticks = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4];

/** Draws how far μ and σ² scatter against the batch size: dots are measured, lines are laws. */
export function drawScatter(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named('scatter', words),
    height: 220,
    margin: { right: 40, left: 44 },
    x: { ...doublings, domain: [1, 256], ticks: 9, inset: 8, label: words.batchSize },
    y: { type: 'log', domain, axis: null },
    marks: [
      tickNumbers(ticks, { text: tickText }),
      Plot.gridY(ticks),
      Plot.ruleX([model.now], { x: 'B', ...here }),
      meanMarks(model),
      varianceMarks(model),
      endLabels(model),
      noteAt(model, words),
    ],
    handles: [
      {
        parameter: 'B',
        axis: 'x',
        x: model.B,
        y: within(model.now.meanScatter),
        area: { x1: model.B, x2: model.B, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}

function tickText(tick: number): string {
  return tick < 1 ? `1/${String(1 / tick)}` : String(tick);
}

function meanMarks({ scatters, B }: Model): Plot.Markish[] {
  const drawn = scatters.filter((s) => isInside(s.meanScatter));
  return [
    Plot.line(scatters, { x: 'B', y: 'meanLaw', stroke: mu, strokeWidth: 1.5 }),
    Plot.dot(drawn, { x: 'B', y: 'meanScatter', r: radius(B), fill: mu }),
  ];
}

/** With one sample σ² is always 0, and so is the scatter of one batch: 0 stands on no logarithmic axis. */
function varianceMarks({ scatters, B }: Model): Plot.Markish[] {
  const drawn = scatters.filter((s) => isInside(s.varianceScatter));
  const lawful = scatters.filter((s) => s.B > 1 && Number.isFinite(s.varianceLaw));
  const law = { x: 'B', y: 'varianceLaw', strokeDasharray: '6 3' } as const;
  return [
    Plot.line(lawful, { ...law, stroke: sigma, strokeWidth: 1.5 }),
    Plot.dot(drawn, { x: 'B', y: 'varianceScatter', r: radius(B), fill: sigma, symbol: 'square' }),
  ];
}

/** How far both scatter at the reader's batch size, beside their marks. */
function noteAt({ scatters, now, B, draws }: Model, words: Words): Plot.Markish {
  const mean = fill(words.here.mean, { value: number(now.meanScatter, 3) });
  const variance = fill(words.here.variance, { value: number(now.varianceScatter, 3) });
  const places = (key: 'meanScatter' | 'meanLaw' | 'varianceScatter' | 'varianceLaw') =>
    scatters.filter((s) => isInside(s[key])).map((s) => ({ x: s.B, y: s[key], r: 6 }));
  const higher = isInside(now.varianceScatter) ? now.varianceScatter : 0;
  const end = scatters.at(-1);
  return annotation({
    x: B,
    y: draws > 1 ? Math.max(within(now.meanScatter), higher) : now.meanLaw,
    r: 7,
    lines: draws === 1 ? [words.here.first] : B > 1 ? [variance, mean] : [mean],
    avoid: {
      marks: [
        ...places('meanScatter'),
        ...places('varianceScatter'),
        ...(end ? [{ x: end.B, y: within(end.meanScatter), r: 16 }] : []),
      ],
      lines: [
        places('meanLaw'),
        places('varianceLaw'),
        [
          { x: B, y: domain[0] },
          { x: B, y: domain[1] },
        ],
      ],
    },
  });
}

/** Each line is named where it ends; the two keep apart, the higher one's name above. */
function endLabels(model: Model): Plot.Markish[] {
  const last = model.scatters.slice(-1).map((end) => endOf(end, isUnderWay(model)));
  const dy = last.some((end) => end.variance < end.mean) ? -7 : 7;
  const place = { x: 'B', dx: 10, textAnchor: 'start', fontWeight: 650 } as const;
  return [
    Plot.text(last, { ...place, y: 'mean', text: () => 'μ', dy, fill: mu }),
    Plot.text(last, { ...place, y: 'variance', text: () => 'σ²', dy: -dy, fill: sigma }),
  ];
}

/**
 * The measured dots end the lines; while they still move, the laws do. σ² without a law goes with its
 * dots, but not below the line of μ, where the numbers of the axis are near.
 */
function endOf({ B, ...end }: Scatter, underWay: boolean) {
  if (!underWay) return { B, mean: end.meanScatter, variance: end.varianceScatter };
  const measured = Math.max(end.meanLaw, within(end.varianceScatter));
  const variance = Number.isFinite(end.varianceLaw) ? end.varianceLaw : measured;
  return { B, mean: end.meanLaw, variance };
}

function isInside(value: number): boolean {
  return value > domain[0] && value < domain[1];
}

/** What lies outside goes to the frame. */
function within(value: number): number {
  return Math.max(domain[0], Math.min(domain[1], value));
}

/** The reader's batch size stands out by a larger mark. */
function radius(now: number) {
  return { value: ({ B }: Scatter) => (B === now ? 5.5 : 3), scale: null };
}
