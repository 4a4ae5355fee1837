import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws the gradient of every weight: from the whole batch across, added up from the parts upward. */
export function drawEntries(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const values = model.entries.flatMap(({ whole, accumulated }) => [whole, accumulated]);
  const edge = 1.05 * Math.max(...values.map(Math.abs));
  const axis = { domain: [-edge, edge], ticks: 3, tickSize: 0 } as const;
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 270 : widths.narrow, 250),
    marginTop: 8,
    marginLeft: 44,
    marginRight: 12,
    marginBottom: bottomMargin,
    x: {
      ...axis,
      label: words.wholeAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { ...axis, label: null },
    marks: [
      Plot.link([edge], {
        x1: (end: number) => -end,
        y1: (end: number) => -end,
        x2: (end: number) => end,
        y2: (end: number) => end,
        stroke: 'var(--ink-faint)',
      }),
      Plot.dot(model.entries, {
        x: 'whole',
        y: 'accumulated',
        r: 3,
        fill: `var(--method-${model.method})`,
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'entries', title: words.entriesTitle, label: words.entries, svg };
}
