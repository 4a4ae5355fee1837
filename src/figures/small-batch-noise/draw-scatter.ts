import * as Plot from '@observablehq/plot';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { tickNumbers } from '../../kit/charts/log-ticks.ts';
import { here, mu, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model, Scatter } from './model.ts';
import type { Words } from './words.ts';

/** Doublings on both axes: four times the batch, half the scatter. */
const domain = [1 / 24, 6] as const;
const ticks = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4];

/** Draws how far μ and σ² scatter against the batch size: dots are measured, lines are laws. */
export function drawScatter(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named('scatter', words),
    height: 220,
    margin: { right: 40, left: 44 },
    x: { ...doublings, domain: [1, 256], ticks: 9, inset: 8, label: words.batchSize },
    y: { type: 'log', domain, axis: null },
    marks: [
      tickNumbers(ticks, { text: tickText }),
      Plot.gridY(ticks),
      Plot.ruleX([model.now], { x: 'B', ...here }),
      meanMarks(model),
      varianceMarks(model),
      endLabels(model.scatters.slice(-1)),
    ],
  });
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
  const law = { x: 'B', y: 'varianceLaw', strokeDasharray: '6 3' } as const;
  return [
    Plot.line(lawful, { ...law, stroke: sigma, strokeWidth: 1.5 }),
    Plot.dot(drawn, { x: 'B', y: 'varianceScatter', r: radius(B), fill: sigma, symbol: 'square' }),
  ];
}

/** Each line is named where it ends; the two keep apart, the higher one's name above. */
function endLabels(last: readonly Scatter[]): Plot.Markish[] {
  const dy = last.some((end) => end.varianceScatter < end.meanScatter) ? -7 : 7;
  const place = { x: 'B', dx: 10, textAnchor: 'start', fontWeight: 650 } as const;
  return [
    Plot.text(last, { ...place, y: 'meanScatter', text: () => 'μ', dy, fill: mu }),
    Plot.text(last, { ...place, y: 'varianceScatter', text: () => 'σ²', dy: -dy, fill: sigma }),
  ];
}

/** The reader's batch size stands out by a larger mark. */
function radius(now: number) {
  return { value: ({ B }: Scatter) => (B === now ? 5.5 : 3), scale: null };
}
