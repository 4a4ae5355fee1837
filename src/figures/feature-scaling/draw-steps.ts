import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { faint, halo, ink, soft } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { superscript } from '../../kit/format/format-power.ts';
import { fill } from '../../kit/words/fill.ts';
import { grouped, significant } from '../../kit/words/numbers.ts';
import type { Model, Scaling } from './model.ts';
import type { Words } from './words.ts';

/** More steps than any state of the figure takes. */
const mostSteps = 1e6;
const ticks = [1, 10, 100, 1000, 10_000, 100_000, mostSteps];

/** Draws how many steps the descent takes, for every way of scaling. */
export function drawSteps(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    name: 'steps',
    title: words.stepsTitle,
    label: words.stepsLabel,
    width: half,
    height: 250,
    margin: { top: 8, right: 14, left: 8 },
    x: {
      type: 'log',
      domain: [1, mostSteps],
      ticks,
      tickFormat: (tick: number) => `10${superscript(ticks.indexOf(tick))}`,
      grid: true,
      label: words.stepsAxis,
    },
    y: { domain: [4, 0], axis: null },
    marks: model.scalings.map((scaling, row) =>
      barMarks(scaling, row, scaling === model.now, words),
    ),
  });
}

/** A line as long as the descent; the reader's way of scaling is the bold one. */
function barMarks(scaling: Scaling, row: number, isNow: boolean, words: Words): Plot.Markish[] {
  const end = Math.min(scaling.steps, mostSteps);
  const color = isNow ? ink : faint;
  const y = row + 0.68;
  const marks: Plot.Markish[] = [
    Plot.text([barText(scaling, words)], {
      frameAnchor: 'left',
      y: row + 0.32,
      fill: isNow ? ink : soft,
      fontWeight: isNow ? 650 : 400,
      ...halo(4),
    }),
    segment([1, y], [end, y], { stroke: color, strokeWidth: isNow ? 3 : 1.5 }),
  ];
  if (!Number.isFinite(scaling.steps)) return marks;
  return [...marks, Plot.dot([end], { x: end, y, r: isNow ? 5 : 3.5, fill: color })];
}

function barText({ name, condition, steps }: Scaling, words: Words): string {
  return fill(Number.isFinite(steps) ? words.bar.converges : words.bar.diverges, {
    name: words.parameters.scaling.options[name],
    condition: grouped(significant(condition, 3)),
    steps: grouped(steps),
  });
}
