import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { keepApart } from '../../kit/charts/keep-apart.ts';
import { bottomMargin, doublingAxis, plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import { savings, type Saving } from './memory.ts';
import type { Cost, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const height = 230;
const margin = { top: 8, left: 50, right: 84, bottom: bottomMargin } as const;
/** Powers of 16, in MiB: from less than any default needs to more than any device has. */
const ticks = [1, 16, 256, 4096, 65536];
const domain = [0.25, 131072] as const;

const dashes: Readonly<Record<Saving, string>> = {
  all: '',
  truncated: '6 3',
  checkpoints: '2 3',
};

/** Draws the memory of the batch against the length, with the budget: what stands above does not fit. */
export function drawMemory(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const lengths = parameters.T.values;
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], height),
    marginTop: margin.top,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    x: {
      ...doublingAxis(words.lengthAxis),
      domain: [lengths[0], lengths.at(-1)],
      ticks: lengths.length,
      inset: 8,
    },
    y: { type: 'log', domain, axis: null },
    marks: [
      Plot.rectY([domain[1]], {
        y1: () => model.budget,
        y2: (top: number) => top,
        fill: ink,
        fillOpacity: 0.07,
      }),
      Plot.gridY(ticks),
      Plot.text(ticks, {
        frameAnchor: 'left',
        dx: -9,
        y: (tick: number) => tick,
        text: String,
        textAnchor: 'end',
      }),
      Plot.ruleY([model.budget], { stroke: ink, strokeWidth: 1.5 }),
      Plot.ruleX([model.T], { stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      ...savings.flatMap((saving) => savingMarks(model, saving)),
      ...endLabels(model.costs.at(-1), words),
      Plot.text([fill(words.budgetLine, { budget: model.budget })], {
        frameAnchor: 'left',
        dx: 6,
        y: () => model.budget,
        dy: -9,
        text: (text: string) => text,
        textAnchor: 'start',
        fill: ink,
        stroke: 'var(--paper)',
        strokeWidth: 3,
        fontWeight: 650,
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'memory', title: words.memoryTitle, label: words.memory, svg };
}

/** A full dot fits the budget, a hollow one does not. */
function savingMarks({ costs, now, budget }: Model, saving: Saving): Plot.Markish[] {
  const stroke = saving === 'all' ? ink : 'var(--ink-soft)';
  return [
    Plot.line(costs, {
      x: 'T',
      y: shown(saving),
      stroke,
      strokeWidth: 2,
      strokeDasharray: dashes[saving],
    }),
    Plot.dot([now], {
      x: 'T',
      y: shown(saving),
      r: 5,
      stroke,
      strokeWidth: 2,
      fill: now[saving] > budget ? 'var(--paper)' : stroke,
    }),
  ];
}

/** What is too small for the chart lies on its floor. */
function shown(saving: Saving) {
  return (cost: Cost): number => Math.max(domain[0], cost[saving]);
}

function endLabels(last: Cost | undefined, words: Words): Plot.Markish[] {
  if (!last) return [];
  const wanted = savings.map((saving) => pixel(last[saving]));
  const places = keepApart(wanted, 15, height - margin.bottom);
  return savings.map((saving, index) =>
    Plot.text([words.savings[saving]], {
      x: () => last.T,
      y: () => domain[0],
      dx: 10,
      dy: (places[index] ?? 0) - pixel(domain[0]),
      text: (text: string) => text,
      textAnchor: 'start',
      fill: ink,
    }),
  );
}

/** Where the chart's logarithmic axis puts so many MiB. */
function pixel(memory: number): number {
  const [low, high] = domain;
  const share = Math.log2(Math.max(low, memory) / low) / Math.log2(high / low);
  return margin.top + (1 - share) * (height - margin.top - margin.bottom);
}
