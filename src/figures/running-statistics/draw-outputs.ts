import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import { outputDomain, type Model } from './model.ts';
import type { Words } from './words.ts';

const blue = 'var(--method-bn)';
const grey = 'var(--method-none)';
const bars = { x: 'middle', y: 'count', curve: 'step' } as const;

/** Draws what inference gives now, before what the samples' own statistics would give. */
export function drawOutputs(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const highest = Math.max(...model.outputs.map(({ count }) => count), 60);
  const beyond = model.beyond > 0 ? fill(words.beyond, { count: model.beyond }) : '';
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 150),
    marginTop: 18,
    marginLeft: 12,
    marginRight: 12,
    marginBottom: 24,
    x: { domain: [...outputDomain], ticks: 9, tickSize: 0, label: null },
    y: { domain: [0, highest], axis: null },
    marks: [
      Plot.areaY(model.wanted, { ...bars, fill: grey, fillOpacity: 0.25, stroke: grey }),
      Plot.areaY(model.outputs, { ...bars, fill: blue, fillOpacity: 0.4, stroke: blue }),
      Plot.ruleY([0], { stroke: 'var(--line)' }),
      Plot.ruleX([0], { stroke: 'var(--ink)', strokeDasharray: '3 3' }),
      Plot.text([words.wanted], {
        frameAnchor: 'top-left',
        dy: -14,
        text: (text: string) => text,
        fill: 'var(--ink-soft)',
      }),
      Plot.text([beyond], {
        frameAnchor: 'top-right',
        dy: -14,
        text: (text: string) => text,
        fill: 'var(--ink)',
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'outputs', title: words.outputsTitle, label: words.outputs, svg };
}
