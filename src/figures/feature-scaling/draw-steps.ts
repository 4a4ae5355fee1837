import * as Plot from '@observablehq/plot';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import { grouped, significant } from '../../kit/words/numbers.ts';
import { chartWidth } from './frame.ts';
import type { Model, Scaling } from './model.ts';
import type { Words } from './words.ts';

/** More steps than any state of the figure takes. */
const mostSteps = 1e6;
const ticks = [1, 10, 100, 1000, 10_000, 100_000, mostSteps];
const superscripts = '⁰¹²³⁴⁵⁶';

/** Draws how many steps the descent takes, for every way of scaling. */
export function drawSteps(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const svg = Plot.plot({
    ...plotOptions(context.document, chartWidth(context), 250),
    marginTop: 8,
    marginLeft: 8,
    marginRight: 14,
    marginBottom: bottomMargin,
    x: {
      type: 'log',
      domain: [1, mostSteps],
      ticks,
      tickFormat: (tick: number) => `10${superscripts[ticks.indexOf(tick)] ?? ''}`,
      tickSize: 0,
      label: words.stepsAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: [4, 0], axis: null },
    marks: [
      Plot.gridX({ ticks }),
      ...model.scalings.flatMap((scaling, row) =>
        barMarks(scaling, row, scaling === model.now, words),
      ),
    ],
  }) as SVGSVGElement;
  return { name: 'steps', title: words.stepsTitle, label: words.stepsLabel, svg };
}

/** A line as long as the descent; the reader's way of scaling is the bold one. */
function barMarks(scaling: Scaling, row: number, isNow: boolean, words: Words): Plot.Markish[] {
  const end = Math.min(scaling.steps, mostSteps);
  const color = isNow ? 'var(--ink)' : 'var(--ink-faint)';
  const bar = [{ end }];
  const y = row + 0.68;
  const marks: Plot.Markish[] = [
    Plot.text([scaling], {
      frameAnchor: 'left',
      y: row + 0.32,
      text: () => barText(scaling, words),
      textAnchor: 'start',
      fill: isNow ? 'var(--ink)' : 'var(--ink-soft)',
      fontWeight: isNow ? 650 : 400,
      stroke: 'var(--paper)',
      strokeWidth: 4,
    }),
    Plot.link(bar, { x1: 1, x2: 'end', y1: y, y2: y, stroke: color, strokeWidth: isNow ? 3 : 1.5 }),
  ];
  if (!Number.isFinite(scaling.steps)) return marks;
  return [...marks, Plot.dot(bar, { x: 'end', y, r: isNow ? 5 : 3.5, fill: color })];
}

function barText({ name, condition, steps }: Scaling, words: Words): string {
  return fill(Number.isFinite(steps) ? words.bar.converges : words.bar.diverges, {
    name: words.parameters.scaling.options[name],
    condition: grouped(significant(condition, 3)),
    steps: grouped(steps),
  });
}
