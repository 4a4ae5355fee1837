import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, doublingAxis, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model, Scatter } from './model.ts';
import type { Words } from './words.ts';

const mu = 'var(--symbol-mu)';
const sigma = 'var(--symbol-sigma)';
const domain = [1 / 24, 6] as const;
/** Doublings on both axes: four times the batch, half the scatter. */
const ticks = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4];

/** Draws how far μ and σ² scatter against the batch size: dots are measured, lines are laws. */
export function drawScatter(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 220),
    marginLeft: 44,
    marginRight: 40,
    marginBottom: bottomMargin,
    x: { ...doublingAxis(words.batchSize), domain: [1, 256], ticks: 9, inset: 8 },
    y: { type: 'log', domain, axis: null },
    marks: [
      // The axis itself would write logarithmic ticks in its own way, and leave some out.
      Plot.text(ticks, {
        frameAnchor: 'left',
        dx: -9,
        y: (tick: number) => tick,
        text: tickText,
        textAnchor: 'end',
      }),
      Plot.gridY({ ticks }),
      Plot.ruleX([model.now], { x: 'B', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      ...meanMarks(model),
      ...varianceMarks(model),
      ...endLabels(model.scatters.slice(-1)),
    ],
  }) as SVGSVGElement;
  return { name: 'scatter', title: words.scatterTitle, label: words.scatter, svg };
}

function tickText(tick: number): string {
  return tick < 1 ? `1/${String(1 / tick)}` : String(tick);
}

function meanMarks({ scatters, B }: Model): Plot.Markish[] {
  return [
    Plot.line(scatters, { x: 'B', y: 'meanLaw', stroke: mu, strokeWidth: 1.5 }),
    Plot.dot(scatters, { x: 'B', y: 'meanScatter', r: radius(B), fill: mu }),
  ];
}

/** With one sample σ² is always 0, and 0 stands on no logarithmic axis. */
function varianceMarks({ scatters, B }: Model): Plot.Markish[] {
  const drawn = scatters.filter((s) => s.B > 1 && s.varianceScatter < domain[1]);
  const lawful = scatters.filter((s) => s.B > 1 && Number.isFinite(s.varianceLaw));
  return [
    Plot.line(lawful, {
      x: 'B',
      y: 'varianceLaw',
      stroke: sigma,
      strokeWidth: 1.5,
      strokeDasharray: '6 3',
    }),
    Plot.dot(drawn, { x: 'B', y: 'varianceScatter', r: radius(B), fill: sigma, symbol: 'square' }),
  ];
}

/** Each line is named where it ends; the two keep apart, the higher one's name above. */
function endLabels(last: readonly Scatter[]): Plot.Markish[] {
  const side = last.some((end) => end.varianceScatter < end.meanScatter) ? -1 : 1;
  const place = { x: 'B', dx: 10, textAnchor: 'start', fontWeight: 650 } as const;
  return [
    Plot.text(last, { ...place, y: 'meanScatter', text: () => 'μ', dy: 7 * side, fill: mu }),
    Plot.text(last, {
      ...place,
      y: 'varianceScatter',
      text: () => 'σ²',
      dy: -7 * side,
      fill: sigma,
    }),
  ];
}

/** The reader's batch size stands out by a larger mark. */
function radius(now: number) {
  return { value: ({ B }: Scatter) => (B === now ? 5.5 : 3), scale: null };
}
