import * as Plot from '@observablehq/plot';
import { chart, named, type ChartOptions } from '../../kit/charts/chart.ts';
import { pixelOf } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { hairline, halo, ink, methodColor, paper, soft } from '../../kit/charts/looks.ts';
import { textSize } from '../../kit/charts/text-size.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatExponent } from '../../kit/format/format-power.ts';
import { fill } from '../../kit/words/fill.ts';
import { lasting, networks, type Model, type Moment, type NetworkName, type Run } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

/**
 * What a chart shows of every step, in powers of ten. They are fixed, so that a line that no scale of
 * the weights moves is seen to stand still; whatever grows or shrinks beyond leaves the chart.
 */
const shown = {
  states: { key: 'state', domain: [-4, 12], ticks: [-4, 0, 4, 8, 12] },
  gradients: { key: 'gradient', domain: [-12, 12], ticks: [-12, -6, 0, 6, 12] },
} as const;
const labelGap = 15;
/** From a line to its name, in pixels, and what a name needs to the edge, in powers of ten. */
const [nameGap, nameRoom] = [6, 3] as const;
/** The same where the ring of a handle lies around the line's end. */
const ringGap = 14;
/** How many pixels a step of time takes at least. */
const leastStep = 2.7;
const dashes = { none: '6 3', ln: '' } as const;

type Name = keyof typeof shown;

/** Draws how large something is at every step, with and without Layer Normalization. */
export function drawTime(name: Name, model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named(name, words),
    ...frameOf(name),
    x: { domain: [0, parameters.T.max], ticks: 5, label: words.time },
    handles: [{ parameter: 'T', axis: 'x', ...endOf(name, model), valueAt: (x) => x }],
    marks: [
      name === 'gradients' ? lastingMarks() : null,
      logTicks(shown[name].ticks, { dx: -8, text: formatExponent }),
      networks.map((network) =>
        Plot.line(model.runs[network].moments, {
          x: 't',
          y: (moment: Moment) => powerOf(moment, name),
          stroke: methodColor[network],
          strokeWidth: 2,
          strokeDasharray: dashes[network],
          clip: true,
        }),
      ),
      name === 'gradients' ? lostMarks(model) : null,
      nameMarks(model, name, words),
    ],
  });
}

/** Where the last step stands; the gradients begin there, at 1. */
function endOf(name: Name, { T, runs: { ln } }: Model) {
  const last = ln.moments.at(-1);
  return { x: T, y: last ? powerOf(last, name) : 0 };
}

/** A bar at the axis, and lines from its ends: so large, and so small, may a gradient be that lasts. */
function lastingMarks(): Plot.Markish[] {
  const power = Math.log10(lasting);
  return [
    Plot.ruleY([-power, power], { stroke: hairline, strokeDasharray: '4 3' }),
    Plot.ruleX([0], { y1: -power, y2: power, stroke: soft, strokeWidth: 5 }),
  ];
}

/** A dot where a gradient, on its way back, first leaves what counts as lasting. */
function lostMarks({ runs, T }: Model): Plot.Markish[] {
  return networks
    .filter((network) => runs[network].fate !== 'lasts')
    .map((network) =>
      Plot.dot(
        runs[network].moments.filter(({ t }) => t === T - runs[network].lasts - 1),
        {
          x: 't',
          y: (moment: Moment) => powerOf(moment, 'gradients'),
          r: 4,
          fill: methodColor[network],
          stroke: paper,
        },
      ),
    );
}

function frameOf(name: Name) {
  return {
    width: widths.wide / 2,
    height: 230,
    margin: { top: 8, right: 74, left: 46 },
    y: { domain: shown[name].domain, axis: null },
  } satisfies Partial<ChartOptions>;
}

/** Powers of ten are laid out by hand: a log scale of Plot writes 1e-16 as it likes. */
function powerOf(moment: Moment, name: Name): number {
  return Math.log10(Math.max(moment[shown[name].key], Number.MIN_VALUE));
}

/** States are named at their right end, gradients, which start there alike, in their middle. */
function nameMarks({ runs, T }: Model, name: Name, words: Words): Plot.Markish[] {
  const [none, ln] = [anchorOf(runs.none, name, T), anchorOf(runs.ln, name, T)];
  const pixel = pixelOf(frameOf(name));
  const apart = pixel(ln.power) - pixel(none.power);
  // In the middle of a line its name stands beyond it, away from the other line.
  const beyond = name === 'gradients' ? 14 : Math.max(0, labelGap - Math.abs(apart)) / 2;
  const up = apart >= 0 ? beyond : -beyond;
  const nameOf = (network: NetworkName) =>
    name === 'states' ? words[network] : fill(words.lasts[network], { steps: runs[network].lasts });
  // There its words are long, and have to stand clear of both lines.
  const clear = (network: NetworkName, { t, power }: Spot, side: 1 | -1): Spot =>
    name === 'gradients' ? { t, power: outermost(runs, nameOf(network), t, side) } : { t, power };
  const noneSide = apart >= 0 ? 1 : -1;
  const place = (t: number) => {
    // A line that leaves the chart is steep: left of it there is room.
    const side = name === 'states' && t < T ? 'end' : 'start';
    const dx = side === 'end' ? -12 : name === 'states' ? ringGap : nameGap;
    return { x: 't', y: 'power', dx, textAnchor: side, fill: ink, ...halo(4) } as const;
  };
  return [
    Plot.text([clear('none', none, noneSide)], {
      ...place(none.t),
      text: [nameOf('none')],
      dy: -up,
    }),
    Plot.text([clear('ln', ln, noneSide === 1 ? -1 : 1)], {
      ...place(ln.t),
      text: [nameOf('ln')],
      dy: up,
    }),
  ];
}

/** A place on a line. */
interface Spot {
  readonly t: number;
  readonly power: number;
}

/** How far up, or down, both gradients come above or below words that begin at a step. */
function outermost(runs: Model['runs'], text: string, from: number, side: 1 | -1): number {
  const until = from + (nameGap + textSize([text]).width) / leastStep;
  const powers = networks
    .flatMap((network) => runs[network].moments)
    .filter(({ t }) => t >= from && t <= until)
    .map((moment) => side * powerOf(moment, 'gradients'));
  return side * Math.min(Math.max(...powers), shown.gradients.domain[1] - nameRoom);
}

/** Where a line is named; one that leaves the chart before, at the last step that is well inside. */
function anchorOf({ moments }: Run, name: Name, T: number): Spot {
  const [low, high] = shown[name].domain;
  const edge = name === 'gradients' ? 3 : 1;
  const way = name === 'gradients' ? moments.filter(({ t }) => t >= T / 2) : moments.toReversed();
  const spots = way.map((moment) => ({ t: moment.t, power: powerOf(moment, name) }));
  const inside = spots.find(({ power }) => power >= low + edge && power <= high - edge);
  return inside ?? { t: T, power: 0 };
}
