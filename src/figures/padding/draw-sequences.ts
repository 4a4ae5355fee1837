import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Cell, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const last = parameters.T.max + 0.5;

/** Draws the first feature of the sequences: tokens in frames, padding bare and faint. */
export function drawSequences(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const tokens = model.cells.filter(({ padding }) => !padding);
  const zeros = model.cells.filter(({ padding }) => padding);
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 92),
    marginTop: 4,
    marginBottom: 4,
    marginLeft: 20,
    marginRight: 4,
    x: { domain: [0.5, last], axis: null },
    y: { domain: [3.5, 0.5], axis: null },
    marks: [
      cellMark(tokens, { stroke: 'var(--ink-soft)', fill: 'var(--panel)' }),
      ...(model.masked
        ? []
        : [cellMark(zeros, { fill: 'var(--symbol-sigma)', fillOpacity: 0.16 })]),
      Plot.text(tokens, { x: 't', y: 'sequence', text: valueText, fill: 'var(--ink)' }),
      Plot.text(zeros, {
        x: 't',
        y: 'sequence',
        text: (cell: Cell) => (model.masked ? '·' : valueText(cell)),
        fill: model.masked ? 'var(--ink-faint)' : 'var(--symbol-sigma)',
      }),
      Plot.text([1, 2, 3], {
        frameAnchor: 'left',
        dx: -14,
        y: (sequence: number) => sequence,
        text: (sequence: number) => String(sequence),
        fill: 'var(--ink-soft)',
      }),
    ],
  }) as SVGSVGElement;
  return { name: 'sequences', title: words.sequencesTitle, label: words.sequences, svg };
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

function valueText({ value }: Cell): string {
  return formatNumber(value, 0);
}
