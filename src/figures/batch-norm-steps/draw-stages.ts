import * as Plot from '@observablehq/plot';
import { chart, type HandlePlace } from '../../kit/charts/chart.ts';
import { beta, gamma, hairline, ink, methodColor, mu, sigma } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext, WidthName } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model, Stage } from './model.ts';
import type { Words } from './words.ts';

/** Heights within a row, in rows: the hill on its ground, its mean's upright, the samples under it, and what is written beside. */
const row = {
  lines: [0.44, 0.6, 0.76],
  upright: 0.3,
  top: 0.34,
  ground: 0.84,
  ticks: [0.88, 0.94],
} as const;

/** Half the axis: hills keep within it at the ends of all sliders, save for a few far samples. */
const edge = 9;
const margin = { top: 4, right: 12, bottom: 24, left: 88 } as const;
const bold = { fontWeight: 650 } as const;
/** The colour of what is dragged, by its parameter. */
const knobColor = new Map([
  ['centre', mu],
  ['spread', sigma],
  ['beta', beta],
  ['gamma', gamma],
]);

/** Draws the batch at the stages that it has reached, each sample a line from stage to stage. */
export function drawStages(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { stages, stage } = model;
  const reached = stages.slice(0, stage);
  const handles = handlesOf(model);
  return chart(context, {
    name: 'stages',
    title: words.flowTitle,
    label: words.flow,
    height: 400,
    margin,
    x: { domain: [-edge, edge], ticks: [-9, -6, -3, 0, 3, 6, 9], grid: true },
    y: { domain: [stages.length, 0.14], axis: null },
    marks: [
      stages.map((_, level) => Plot.ruleY([level + row.ground], { stroke: hairline })),
      threads(reached, model, context.width),
      reached.map(hill),
      ticks(stages[stage - 1], stage - 1),
      reached.map((one, level) => statistics(one, level, model)),
      names(model, words),
      firstSample(reached),
      knobs(handles),
    ],
    handles,
  });
}

/** The same bins at every stage: only where they stand changes. */
function hill({ bins, name }: Stage, level: number): Plot.Markish {
  const ground = level + row.ground;
  const color = stageColor(name);
  return Plot.areaY(bins, {
    x: 'at',
    y1: ground,
    y2: ({ height }: { readonly height: number }) => ground - (row.ground - row.top) * height,
    clip: true,
    fill: color,
    fillOpacity: 0.35,
    stroke: color,
  });
}

function stageColor(name: Stage['name']): string {
  return name === 'input' || name === 'centred' ? methodColor.none : methodColor.bn;
}

/** From ground to ground, all samples' ways in one path: a gap parts one sample from the next. */
function threads(reached: readonly Stage[], { B }: Model, width: WidthName): Plot.Markish {
  const all = Array.from({ length: B }, (_, sample) => [
    ...wayOf(reached, sample),
    { x: NaN, y: 0 },
  ]).flat();
  const strokeWidth = width === 'wide' ? 1 : 0.75;
  const place = { x: 'x', y: 'y', clip: true } as const;
  return Plot.line(all, { ...place, stroke: ink, strokeOpacity: 0.22, strokeWidth });
}

function wayOf(reached: readonly Stage[], sample: number) {
  return reached.map(({ values }, level) => ({
    x: values[sample] ?? NaN,
    y: level + row.ground,
  }));
}

/** The samples where they have come: under the ground of the last stage, whose hill stays free. */
function ticks(stage: Stage | undefined, level: number): Plot.Markish {
  const [y1, y2] = row.ticks.map((y) => level + y);
  const ends = (stage?.values ?? []).flatMap((x) => [
    { x, y: y1 },
    { x, y: y2 },
    { x: NaN, y: y2 },
  ]);
  const place = { x: 'x', y: 'y', clip: true } as const;
  return Plot.line(ends, { ...place, stroke: ink, strokeOpacity: 0.7, strokeWidth: 1 });
}

/**
 * The way of the sample whose numbers stand in the equations. The stage that it has reached comes first: its
 * dot is then the one that falls, and not a new one that appears.
 */
function firstSample(reached: readonly Stage[]): Plot.Markish[] {
  const way = wayOf(reached, 0);
  const place = { x: 'x', y: 'y', clip: true } as const;
  return [
    Plot.line(way, { ...place, stroke: ink, strokeWidth: 1.5 }),
    Plot.dot(way.toReversed(), { ...place, r: 3.5, fill: ink }),
  ];
}

/** The mean as an upright through the hill, the deviation as a bar on the ground. */
function statistics({ name, mean, deviation }: Stage, level: number, model: Model): Plot.Markish[] {
  const { meanColor, deviationColor } = looks(model)[name];
  const y = level + row.ground;
  const style = { clip: true, strokeWidth: 3 } as const;
  return [
    segment([mean - deviation, y], [mean + deviation, y], { ...style, stroke: deviationColor }),
    segment([mean, level + row.upright], [mean, y], {
      ...style,
      strokeWidth: 2,
      stroke: meanColor,
    }),
  ];
}

/** What mean and deviation of a stage are called: x̂ has 1, but where ε counts beside σ². */
function looks({ stages, restore }: Model) {
  const normalized = formatNumber(stages[2]?.deviation ?? NaN, 2);
  const factor = normalized === '1.00' ? '' : normalized;
  const plain = { mean: '', meanColor: ink } as const;
  const input = { mean: 'μ', meanColor: mu, deviation: 'σ', deviationColor: sigma } as const;
  return {
    input,
    centred: { ...input, ...plain },
    normalized: { ...plain, deviation: '', deviationColor: ink },
    output: restore
      ? input
      : { mean: 'β', meanColor: beta, deviation: `${factor}|γ|`, deviationColor: gamma },
  };
}

/**
 * The stages' names on the left; under those reached mean and deviation, in the colours of their marks. They stand
 * here and not at the marks, where the lines of all samples pass.
 */
function names(model: Model, words: Words): Plot.Markish[] {
  const place = { frameAnchor: 'left', dx: 2 - margin.left } as const;
  return model.stages.flatMap(({ name, mean, deviation }, level) => {
    const look = looks(model)[name];
    const line = (index: number, text: string, style: Plot.TextOptions): Plot.Markish =>
      Plot.text([text], { ...place, y: level + (row.lines[index] ?? NaN), ...style });
    const title = line(0, words.stages[name], { fill: ink, ...bold });
    if (level >= model.stage) return [title];
    return [
      title,
      line(1, said(look.mean, mean), { fill: look.meanColor }),
      line(2, said(look.deviation, deviation), { fill: look.deviationColor }),
    ];
  });
}

/** What a mean or deviation is called and is. */
function said(name: string, value: number): string {
  return `${name === '' ? '' : `${name} = `}${formatNumber(value, 2)}`;
}

/** A knob in each ring that is dragged, in the colour of what it sets. */
function knobs(handles: readonly HandlePlace[]): Plot.Markish {
  return Plot.dot(handles, {
    x: 'x',
    y: 'y',
    r: 4,
    fill: ({ parameter }: HandlePlace) => knobColor.get(parameter) ?? ink,
  });
}

/**
 * The input's hill is dragged sideways as a whole, its bar by its end; so is the output's, once the batch has come
 * there and where γ and β are the reader's.
 */
function handlesOf(model: Model): HandlePlace[] {
  const { stages, stage, centre, spread, gamma: scale, restore } = model;
  const [input, , normalized, output] = stages;
  const [mean, deviation] = [input?.mean ?? NaN, input?.deviation ?? NaN];
  // Far to the right, the bar's right end would leave the axis.
  const end = mean + (centre > 3.5 ? -1 : 1) * deviation;
  const received = [
    hillHandle('centre', 0, mean, (x) => x - mean + centre),
    barHandle('spread', 0, end, (x) => ((x - mean) / (end - mean)) * spread),
  ];
  if (restore || stage < stages.length) return received;
  const [place, unit] = [output?.mean ?? NaN, normalized?.deviation ?? NaN];
  const scaled = place + (Math.sign(scale) || 1) * (output?.deviation ?? NaN);
  return [
    ...received,
    hillHandle('beta', 3, place, (x) => x),
    barHandle('gamma', 3, scaled, (x) => (x - place) / unit),
  ];
}

function hillHandle(
  parameter: string,
  level: number,
  x: number,
  valueAt: (x: number) => number,
): HandlePlace {
  const [y1, y2] = [level + row.upright, level + row.ground];
  return { parameter, axis: 'x', x, y: y1, area: { x1: -edge, x2: edge, y1, y2 }, valueAt };
}

function barHandle(
  parameter: string,
  level: number,
  x: number,
  valueAt: (x: number) => number,
): HandlePlace {
  return { parameter, axis: 'x', x, y: level + row.ground, valueAt };
}
