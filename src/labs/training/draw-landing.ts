import * as Plot from '@observablehq/plot';
import { chart, doublings } from '../../kit/charts/chart.ts';
import { endNames } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { halo, ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { fill } from '../../kit/words/fill.ts';
import { sweepMethods, sweepSizes } from '../../training/sweep/sweep-settings.ts';
import type { LabView, ShownRun } from './lab-view.ts';
import { isSweepRate, sweepMedians, sweepMethodOf, type Median } from './landing.ts';
import type { LabWords } from './words.ts';

const largest = sweepSizes[sweepSizes.length - 1] ?? 64;
/** The learning rate whose lines are shown where no run names another. */
const usualRate = 0.001;
/** What the axis may show, in percent; the largest learning rate reaches to guessing. */
const axes = [
  { domain: [4, 15], ticks: [4, 5, 7, 10, 15] },
  { domain: [4, 35], ticks: [5, 10, 20, 30] },
  { domain: [3.5, 100], ticks: [5, 10, 20, 50, 90] },
] as const;

interface Landed extends Median {
  readonly run: ShownRun;
}

/** Draws the stored sweep's medians as lines, and where the reader's own runs of its points land. */
export function drawLanding(view: LabView, context: DrawingContext<LabWords>): Chart {
  const { charts, parameters } = context.words;
  const rate = rateOf(view);
  const medians = sweepMedians(rate);
  const landed = view.runs
    .flatMap((run) => landingOf(run, rate))
    // The selected one lies on top.
    .toSorted((a, b) => Number(a.run.isSelected) - Number(b.run.isSelected));
  const errors = [...Object.values(medians).flat(), ...landed].map(({ error }) => error);
  const axis = axes.find(({ domain }) => domain[1] > Math.max(...errors)) ?? axes[2];
  const frame = {
    height: 300,
    margin: { top: 12, right: 64, left: 40 },
    y: { type: 'log', domain: axis.domain, axis: null, clamp: true },
  } as const;
  return chart(context, {
    name: 'sweep',
    title: charts.sweepTitle,
    label: fill(charts.sweep, { value: String(rate) }),
    ...frame,
    x: {
      ...{ ...doublings, domain: [sweepSizes[0], largest], ticks: 7, inset: 12 },
      label: charts.batchSize,
    },
    marks: [
      logTicks(axis.ticks, { text: (tick: number) => `${String(tick)}%` }),
      sweepMethods.map((method) => medianMarks(medians[method], methodColor[method])),
      nameMarks(medians, parameters.norm.options, frame, axis.domain[1]),
      landed.map(({ run, ...place }) => landedMarks(run, place)),
    ],
  });
}

function medianMarks(medians: readonly Median[], color: string): Plot.Markish[] {
  const place = { x: 'B', y: 'error' } as const;
  return [
    Plot.line(medians, { ...place, stroke: color, strokeWidth: 1.5, strokeOpacity: 0.6 }),
    Plot.dot(medians.slice(-1), { ...place, r: 3, fill: color }),
  ];
}

/** Each method's name at the end of its line. */
function nameMarks(
  medians: ReturnType<typeof sweepMedians>,
  norms: LabWords['parameters']['norm']['options'],
  frame: Omit<Parameters<typeof endNames>[1], 'x' | 'dx'>,
  from: number,
): Plot.Markish[] {
  const names = {
    ...{ bn: norms.batch, gn: norms.group, ln: norms.layer },
    ...{ in: norms.instance, wn: norms.weight, none: norms.none },
  };
  const ends = sweepMethods.map((method) => ({
    name: names[method],
    value: medians[method].at(-1)?.error ?? NaN,
    mark: { symbol: 'circle', fill: methodColor[method] } as const,
  }));
  return endNames(ends, { ...frame, x: largest, from, dx: 15 });
}

/** The rate of the selected run, or of the newest, that is one of the sweep's. */
function rateOf({ runs, selected }: LabView): number {
  const ofSweep = [...runs, ...(selected ? [selected] : [])]
    .map(({ run }) => run.settings)
    .filter((settings) => sweepMethodOf(settings) !== undefined && isSweepRate(settings.rate));
  return ofSweep.at(-1)?.rate ?? usualRate;
}

function landingOf(shown: ShownRun, rate: number): readonly Landed[] {
  const { settings, outcome } = shown.run;
  if (!outcome || settings.rate !== rate || sweepMethodOf(settings) === undefined) return [];
  return [{ run: shown, B: settings.B, error: 100 * outcome.running.error }];
}

/** Of many dots at one batch size only the selected one says its number: the table has them all. */
function landedMarks({ color, isSelected }: ShownRun, place: Median): Plot.Markish[] {
  const at = { x: 'B', y: 'error' } as const;
  return [
    Plot.dot([place], {
      ...{ ...at, r: isSelected ? 7 : 5, fill: color },
      ...{ stroke: ink, strokeWidth: 1.5 },
    }),
    Plot.text(isSelected ? [place] : [], {
      ...{ ...at, dy: -15, fill: ink, fontWeight: 650, ...halo(4) },
      text: ({ error }: Median) => `${formatNumber(error, 1)}%`,
    }),
  ];
}
