import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatExponent } from '../../kit/format/format-power.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { networks, type Model, type Moment, type NetworkName, type Run } from './model.ts';
import type { Words } from './words.ts';

/** What a chart shows of every step. */
export interface TimeChart {
  readonly name: 'states' | 'gradients';
  readonly key: 'state' | 'gradient';
  readonly title: string;
  readonly label: string;
}

/**
 * The powers of ten that a chart shows. They are fixed, so that a line that no scale of the weights
 * moves is seen to stand still; whatever grows or shrinks beyond leaves the chart.
 */
const ranges = {
  state: { low: -4, high: 12, ticks: [-4, 0, 4, 8, 12] },
  gradient: { low: -12, high: 12, ticks: [-12, -6, 0, 6, 12] },
} as const;
const labelGap = 15;
const height = 230;
const margin = { top: 8, bottom: bottomMargin } as const;
const colors = { none: 'var(--method-none)', ln: 'var(--method-ln)' } as const;
const dashes = { none: '6 3', ln: '' } as const;

/** Draws how large something is at every step, with and without Layer Normalization. */
export function drawTime(
  { name, key, title, label }: TimeChart,
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const { low, high, ticks } = ranges[key];
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? widths.wide / 2 : widths.narrow, height),
    marginTop: margin.top,
    marginLeft: 46,
    marginRight: 74,
    marginBottom: margin.bottom,
    x: {
      domain: [0, model.T],
      ticks: 5,
      tickSize: 0,
      label: words.time,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [low, high], axis: null },
    marks: [
      Plot.gridY(ticks),
      Plot.text(ticks, {
        frameAnchor: 'left',
        dx: -8,
        y: (power: number) => power,
        text: formatExponent,
        textAnchor: 'end',
      }),
      ...networks.map((network) => lineMark(model.runs[network].moments, network, key)),
      ...nameMarks(model, key, words),
    ],
  }) as SVGSVGElement;
  return { name, title, label, svg };
}

/** Powers of ten are laid out by hand: a log scale of Plot writes 1e-16 as it likes. */
function powerOf(value: number): number {
  return Math.log10(Math.max(value, Number.MIN_VALUE));
}

function lineMark(
  moments: readonly Moment[],
  network: NetworkName,
  key: 'state' | 'gradient',
): Plot.Markish {
  return Plot.line(moments, {
    x: 't',
    y: (moment: Moment) => powerOf(moment[key]),
    stroke: colors[network],
    strokeWidth: 2,
    strokeDasharray: dashes[network],
    clip: true,
  });
}

/** States are named at their right end, gradients, which start there alike, in their middle. */
function nameMarks({ runs, T }: Model, key: 'state' | 'gradient', words: Words): Plot.Markish[] {
  const { low, high } = ranges[key];
  const scale = (height - margin.top - margin.bottom) / (high - low);
  const [none, ln] = [anchorOf(runs.none, key, T), anchorOf(runs.ln, key, T)];
  const apart = (none.power - ln.power) * scale;
  // In the middle of a line its name stands beyond it, away from the other line.
  const beyond = key === 'gradient' ? 14 : Math.max(0, labelGap - Math.abs(apart)) / 2;
  const up = apart >= 0 ? beyond : -beyond;
  const place = {
    x: 't',
    y: 'power',
    dx: 6,
    textAnchor: 'start',
    fill: 'var(--ink)',
    stroke: 'var(--paper)',
    strokeWidth: 4,
  } as const;
  return [
    Plot.text([none], { ...place, text: () => words.none, dy: -up }),
    Plot.text([ln], { ...place, text: () => words.ln, dy: up }),
  ];
}

/** Where a line is named; one that leaves the chart before, at the last step that is well inside. */
function anchorOf({ moments }: Run, key: 'state' | 'gradient', T: number) {
  const { low, high } = ranges[key];
  const edge = key === 'gradient' ? 3 : 1;
  const way = key === 'gradient' ? moments.filter(({ t }) => t >= T / 2) : moments.toReversed();
  const spots = way.map((moment) => ({ t: moment.t, power: powerOf(moment[key]) }));
  const inside = spots.find(({ power }) => power >= low + edge && power <= high - edge);
  return inside ?? { t: T, power: 0 };
}
