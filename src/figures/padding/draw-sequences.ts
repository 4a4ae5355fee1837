import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { faint, ink, panel, sigma, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Cell, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

/** Draws the first feature of the sequences: tokens in frames, padding bare and faint. */
export function drawSequences(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const tokens = model.cells.filter(({ padding }) => !padding);
  const zeros = model.cells.filter(({ padding }) => padding);
  const text = ({ value }: Cell): string => formatNumber(value, 0);
  const place = { x: 't', y: 'sequence' } as const;
  const end = model.T + 0.5;
  return chart(context, {
    ...named('sequences', words),
    height: 92,
    margin: { top: 4, right: 4, bottom: 4, left: 20 },
    x: { domain: [0.5, parameters.T.max + 0.5], axis: null },
    y: { domain: [3.5, 0.5], axis: null },
    marks: [
      cellMark(tokens, { stroke: soft, fill: panel }),
      model.masked ? null : cellMark(zeros, { fill: sigma, fillOpacity: 0.12 }),
      Plot.text(tokens, { ...place, text, fill: ink }),
      model.masked
        ? Plot.text(zeros, { ...place, text: () => '·', fill: faint })
        : Plot.text(zeros, { ...place, text, fill: sigma }),
      Plot.textY([1, 2, 3], { frameAnchor: 'left', dx: -14, text: String, fill: soft }),
    ],
    handles: [
      {
        parameter: 'T',
        axis: 'x',
        x: end,
        y: 2,
        area: { x1: end, x2: end, y1: 0.5, y2: 3.5 },
        valueAt: (x) => x - 0.5,
      },
    ],
  });
}

function cellMark(cells: readonly Cell[], options: Plot.RectOptions): Plot.Markish {
  return Plot.rect(cells, {
    x1: ({ t }: Cell) => t - 0.5,
    x2: ({ t }: Cell) => t + 0.5,
    y1: ({ sequence }: Cell) => sequence - 0.5,
    y2: ({ sequence }: Cell) => sequence + 0.5,
    inset: 1.5,
    ...options,
  });
}
