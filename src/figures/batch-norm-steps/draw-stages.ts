import * as Plot from '@observablehq/plot';
import { chart, type HandlePlace } from '../../kit/charts/chart.ts';
import {
  beta,
  gamma,
  hairline,
  halo,
  ink,
  methodColor,
  mu,
  paper,
  sigma,
  soft,
} from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model, Stage } from './model.ts';
import type { Words } from './words.ts';

/** Heights within a row, in rows: the lines from the row above arrive, the hill on its ground, the bar, the lines leave. */
const row = {
  arrive: 0.16,
  mean: 0.26,
  upright: 0.35,
  top: 0.4,
  handle: 0.52,
  ground: 0.72,
  bar: 0.84,
  leave: 0.95,
} as const;

/** Half the axis: hills keep within it at the ends of all sliders, save for a few far samples. */
const edge = 12;
const margin = { top: 4, right: 10, bottom: 24, left: 92 } as const;
const bold = { fontWeight: 650 } as const;

/** Draws the batch at the stages that it has reached, each sample a line from stage to stage. */
export function drawStages(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { stages, stage } = model;
  const reached = stages.slice(0, stage);
  return chart(context, {
    name: 'stages',
    title: words.flowTitle,
    label: words.flow,
    height: 400,
    margin,
    x: { domain: [-edge, edge], ticks: 5, grid: true },
    y: { domain: [stages.length - 0.06, 0.16], axis: null },
    marks: [
      stages.map((_, level) => Plot.ruleY([level + row.ground], { stroke: hairline })),
      reached.map(hill),
      pathMarks(reached, model),
      reached.map((one, level) => statistics(one, level, model)),
      names(stages, stage, words),
      batchMarks(stages[stage - 1], stage - 1),
    ],
    handles: handlesOf(model),
  });
}

/** The same bins at every stage: only where they stand changes. */
function hill({ bins, name }: Stage, level: number): Plot.Markish {
  const ground = level + row.ground;
  const color = name === 'input' || name === 'centred' ? methodColor.none : methodColor.bn;
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

/** From stage to stage, all samples' ways in one path: a gap parts one sample from the next. */
function pathMarks(reached: readonly Stage[], { B }: Model): Plot.Markish[] {
  const way = (sample: number) =>
    reached.slice(1).flatMap(({ values }, index) => [
      { x: reached[index]?.values[sample] ?? NaN, y: index + row.leave },
      { x: values[sample] ?? NaN, y: index + 1 + row.arrive },
      { x: NaN, y: 0 },
    ]);
  const all = Array.from({ length: B }, (_, sample) => way(sample)).flat();
  const place = { x: 'x', y: 'y', clip: true, stroke: ink } as const;
  return [
    Plot.line(all, { ...place, strokeOpacity: 0.25, strokeWidth: 1 }),
    Plot.line(way(0), { ...place, strokeWidth: 2 }),
  ];
}

/** The mean as an upright, the deviation as a bar under the ground, each with its name. */
function statistics({ name, mean, deviation }: Stage, level: number, model: Model): Plot.Markish[] {
  const look = looks(model)[name];
  const y = level + row.bar;
  const [from, to] = [mean - deviation, mean + deviation];
  return [
    segment([mean, level + row.upright], [mean, y], { stroke: look.meanColor, strokeWidth: 2 }),
    segment([from, y], [to, y], { stroke: look.deviationColor, strokeWidth: 3 }),
    Plot.text([look.mean], {
      x: mean,
      y: level + row.mean,
      fill: look.meanColor,
      ...bold,
      ...halo(4),
    }),
    Plot.text([look.deviation], {
      x: to,
      y,
      dx: 14,
      textAnchor: 'start',
      fill: look.deviationColor,
      ...bold,
      ...halo(4),
    }),
  ];
}

/** What mean and deviation of a stage are called: x̂ has 1, but where ε counts beside σ². */
function looks({ stages, restore }: Model) {
  const normalized = formatNumber(stages[2]?.deviation ?? NaN, 2);
  const factor = normalized === '1.00' ? '' : normalized;
  const plain = { mean: '0', meanColor: ink } as const;
  const input = { mean: 'μ', meanColor: mu, deviation: 'σ', deviationColor: sigma } as const;
  return {
    input,
    centred: { ...input, ...plain },
    normalized: { ...plain, deviation: factor === '' ? '1' : factor, deviationColor: ink },
    output: restore
      ? input
      : { mean: 'β', meanColor: beta, deviation: `${factor}|γ|`, deviationColor: gamma },
  };
}

/** The stages' names on the left; under those reached, mean ± deviation. */
function names(stages: readonly Stage[], reached: number, words: Words): Plot.Markish[] {
  const texts = stages.map(({ name, mean, deviation }, level) => ({
    name: level + 0.5,
    numbers: level + 0.67,
    text: words.stages[name],
    said: fill(words.numbers, { mean: number(mean, 2), deviation: number(deviation, 2) }),
  }));
  const place = { frameAnchor: 'left', dx: 4 - margin.left } as const;
  return [
    Plot.text(texts, { ...place, y: 'name', text: 'text', fill: ink, ...bold }),
    Plot.text(texts.slice(0, reached), { ...place, y: 'numbers', text: 'said', fill: soft }),
  ];
}

/** The samples where they have come; the first is the one whose numbers stand in the equations. */
function batchMarks(stage: Stage | undefined, level: number): Plot.Markish[] {
  const { values, name } = stage ?? { values: [], name: 'input' };
  const color = name === 'input' || name === 'centred' ? methodColor.none : methodColor.bn;
  const place = { x: Plot.identity, y: level + row.ground, clip: true } as const;
  return [
    Plot.dot(values.slice(1), { ...place, r: 3.5, fill: paper, stroke: ink, strokeOpacity: 0.6 }),
    Plot.dot(values.slice(0, 1), { ...place, r: 5, fill: ink, stroke: color }),
  ];
}

/** The input's hill is dragged sideways as a whole, its bar by its end; so is the output's. */
function handlesOf({ stages, centre, spread, gamma: scale, restore }: Model): HandlePlace[] {
  const [input, , normalized, output] = stages;
  const sideways = { axis: 'x', x: 0, y: 0 } as const;
  const area = (level: number) => ({
    x1: -edge,
    x2: edge,
    y1: level + row.upright,
    y2: level + row.ground,
  });
  const [mean, deviation] = [input?.mean ?? NaN, input?.deviation ?? NaN];
  const [place, unit] = [output?.mean ?? NaN, normalized?.deviation ?? NaN];
  const side = restore ? 1 : Math.sign(scale) || 1;
  return [
    {
      ...sideways,
      parameter: 'centre',
      x: mean,
      y: row.handle,
      area: area(0),
      valueAt: (x) => x - mean + centre,
    },
    {
      ...sideways,
      parameter: 'spread',
      x: mean + deviation,
      y: row.bar,
      valueAt: (x) => ((x - mean) / deviation) * spread,
    },
    {
      ...sideways,
      parameter: 'beta',
      x: place,
      y: 3 + row.handle,
      area: area(3),
      valueAt: (x) => x,
    },
    {
      ...sideways,
      parameter: 'gamma',
      x: place + side * (output?.deviation ?? NaN),
      y: 3 + row.bar,
      valueAt: (x) => (x - place) / unit,
    },
  ];
}
