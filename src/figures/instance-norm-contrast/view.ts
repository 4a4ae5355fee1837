import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import { methods, type Method } from './parameters.ts';
import { columnMiddle, columnWidth } from './pictures.ts';
import type { Words } from './words.ts';

const height = 112;
const ink = 'var(--ink)';

interface Bar {
  readonly method: Method;
  readonly middle: number;
  readonly largest: number;
}

/** A bar below each method's pictures: how far its output moved. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  const { document, width, words } = context;
  const bars = methods.map((method, index): Bar => {
    const { largest } = model.changes[method];
    return { method, middle: columnMiddle(index + 1, width), largest: finite(largest) };
  });
  const half = columnWidth[width] / 4;
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], height),
    margin: 0,
    marginTop: 20,
    marginBottom: 22,
    x: { domain: [0, widths[width]], axis: null },
    y: { domain: [0, Math.max(1, ...bars.map(({ largest }) => largest))], axis: null },
    marks: [
      Plot.rect(bars, {
        x1: ({ middle }: Bar) => middle - half,
        x2: ({ middle }: Bar) => middle + half,
        y1: 0,
        y2: 'largest',
        fill: ({ method }: Bar) => `var(--method-${method})`,
      }),
      Plot.ruleY([0], { x1: columnMiddle(1, width) - 2 * half, x2: widths[width], stroke: ink }),
      Plot.text(bars, {
        x: 'middle',
        y: 'largest',
        text: ({ largest }: Bar) => formatNumber(largest, 2),
        dy: -9,
        fill: ink,
        fontWeight: 650,
      }),
      Plot.text(bars, {
        x: 'middle',
        frameAnchor: 'bottom',
        text: ({ method }: Bar) => method.toUpperCase(),
        dy: 16,
        fill: ink,
      }),
    ],
  }) as SVGSVGElement;
  return [{ name: 'changes', title: words.barsTitle, label: words.bars, svg }];
}

/** 0/0 has no height. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
