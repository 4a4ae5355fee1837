import * as Plot from '@observablehq/plot';
import { chart, named, type ChartOptions } from '../../kit/charts/chart.ts';
import { pixelOf } from '../../kit/charts/end-names.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { halo, ink, methodColor } from '../../kit/charts/looks.ts';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatExponent } from '../../kit/format/format-power.ts';
import { networks, type Model, type Moment, type Run } from './model.ts';
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
const dashes = { none: '6 3', ln: '' } as const;

type Name = keyof typeof shown;

/** Draws how large something is at every step, with and without Layer Normalization. */
export function drawTime(name: Name, model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named(name, words),
    ...frameOf(name),
    x: { domain: [0, model.T], ticks: 5, label: words.time },
    marks: [
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
      nameMarks(model, name, words),
    ],
  });
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
  const place = { x: 't', y: 'power', dx: 6, textAnchor: 'start', fill: ink, ...halo(4) } as const;
  return [
    Plot.text([none], { ...place, text: [words.none], dy: -up }),
    Plot.text([ln], { ...place, text: [words.ln], dy: up }),
  ];
}

/** Where a line is named; one that leaves the chart before, at the last step that is well inside. */
function anchorOf({ moments }: Run, name: Name, T: number) {
  const [low, high] = shown[name].domain;
  const edge = name === 'gradients' ? 3 : 1;
  const way = name === 'gradients' ? moments.filter(({ t }) => t >= T / 2) : moments.toReversed();
  const spots = way.map((moment) => ({ t: moment.t, power: powerOf(moment, name) }));
  const inside = spots.find(({ power }) => power >= low + edge && power <= high - edge);
  return inside ?? { t: T, power: 0 };
}
