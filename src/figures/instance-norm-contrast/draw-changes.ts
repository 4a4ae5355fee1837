import * as Plot from '@observablehq/plot';
import { chart, chartWidth } from '../../kit/charts/chart.ts';
import { ink, methodColor, paper } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import { methods } from './parameters.ts';
import type { Words } from './words.ts';

/** Lights that cut nothing hardly pass it with the bundled photo; a higher bar is drawn broken. */
const highestBar = 5;

const margin = { top: 20, right: 0, bottom: 30, left: 0 } as const;
const height = 154;
/** How far the names stand under the bars, in pixels. */
const underBars = 17;

/** A method's bar, in the chart's units. */
interface Bar {
  readonly name: string;
  readonly color: string;
  readonly change: number;
  readonly y: number;
  readonly middle: number;
  readonly from: number;
  readonly to: number;
  readonly chosen: boolean;
}

/** How far each method's output moved, a bar each; the reader picks the method whose pictures are shown. */
export function drawChanges(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const step = chartWidth(context) / methods.length;
  const half = step * 0.3;
  const bars = methods.map((method, index): Bar => {
    const middle = (index + 0.5) * step;
    const change = model.changes[method].largest;
    return {
      name: method.toUpperCase(),
      color: methodColor[method],
      change,
      y: Math.min(finite(change), highestBar),
      middle,
      from: middle - half,
      to: middle + half,
      chosen: method === model.method,
    };
  });
  return chart(context, {
    name: 'changes',
    title: words.barsTitle,
    label: words.bars,
    height,
    margin,
    x: { domain: [0, step * methods.length], axis: null },
    y: { domain: [0, highestBar], axis: null },
    marks: [...barMarks(bars), ...nameMarks(bars)],
    handles: [
      {
        parameter: 'method',
        axis: 'x',
        x: (methods.indexOf(model.method) + 0.5) * step,
        // The ring lies around the name that is chosen: it covers no number, and no bar.
        y: (-underBars * highestBar) / (height - margin.top - margin.bottom),
        area: { x1: 0, x2: step * methods.length, y1: 0, y2: highestBar },
        valueAt: (x) => Math.floor(x / step),
      },
    ],
  });
}

function barMarks(bars: readonly Bar[]): Plot.Markish[] {
  const broken = bars.filter(({ change }) => change > highestBar);
  return [
    Plot.rect(bars, {
      x1: 'from',
      x2: 'to',
      y1: 0,
      y2: 'y',
      fill: 'color',
      fillOpacity: ({ chosen }: Bar) => (chosen ? 1 : 0.55),
    }),
    Plot.rect(broken, { x1: 'from', x2: 'to', y1: 4.5, y2: 4.65, fill: paper }),
    Plot.ruleY([0], { stroke: ink }),
  ];
}

/** The change over each bar, the method under it; the chosen one stands on a thick line. */
function nameMarks(bars: readonly Bar[]): Plot.Markish[] {
  const [chosen, others] = [true, false].map((which) => bars.filter((bar) => bar.chosen === which));
  const bold = { x: 'middle', fill: ink, fontWeight: 650 } as const;
  const under = {
    x: 'middle',
    frameAnchor: 'bottom',
    lineAnchor: 'middle',
    text: 'name',
    dy: underBars,
    fill: ink,
  } as const;
  return [
    Plot.text(bars, {
      ...bold,
      y: 'y',
      text: ({ change }: Bar) => formatNumber(change, 2),
      dy: -9,
    }),
    Plot.text(others, { ...under, fontWeight: 400 }),
    Plot.text(chosen, { ...under, fontWeight: 650 }),
    Plot.ruleY(chosen, { y: 0, x1: 'from', x2: 'to', stroke: ink, strokeWidth: 4 }),
  ];
}

/** 0/0 has no height. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
