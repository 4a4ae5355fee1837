import * as Plot from '@observablehq/plot';
import { bottomMargin, plotOptions } from './plot-options.ts';

interface Agreement {
  /** In CSS pixels. */
  readonly width: number;
  readonly marginLeft: number;
  readonly marginTop: number;
  /** Both axes run from −edge to edge. */
  readonly edge: number;
  /** The name of the horizontal axis. */
  readonly label: string;
  readonly marks: readonly Plot.Markish[];
}

/** Draws one quantity against another that may equal it: what lies on the dashed diagonal agrees. */
export function drawAgreement(document: Document, agreement: Agreement): SVGSVGElement {
  const { width, marginLeft, marginTop, edge, label, marks } = agreement;
  const axis = {
    domain: [-edge, edge],
    ticks: 5,
    tickSize: 0,
    labelAnchor: 'center',
    labelArrow: 'none',
  } as const;
  return Plot.plot({
    ...plotOptions(document, width, 250),
    marginLeft,
    marginRight: 8,
    marginTop,
    marginBottom: bottomMargin,
    x: { ...axis, label, labelOffset: 36 },
    y: { ...axis, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      Plot.link([edge], {
        x1: -edge,
        y1: -edge,
        x2: edge,
        y2: edge,
        stroke: 'var(--ink-faint)',
        strokeDasharray: '3 3',
      }),
      ...marks,
    ],
  }) as SVGSVGElement;
}
