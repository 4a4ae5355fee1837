import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { pictureNames, type Model, type PictureName } from './model.ts';
import type { Words } from './words.ts';

const height = 240;
const top = 10;
const ink = 'var(--ink)';

interface Line {
  readonly stroke: string;
  readonly dash: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond';
  readonly filled: boolean;
}

const lines: Readonly<Record<PictureName, Line>> = {
  content: { stroke: 'var(--ink-faint)', dash: '2 3', symbol: 'circle', filled: true },
  style: { stroke: ink, dash: '6 3', symbol: 'square', filled: false },
  pixels: { stroke: 'var(--method-none)', dash: '8 3 2 3', symbol: 'triangle', filled: true },
  features: { stroke: 'var(--method-in)', dash: '', symbol: 'circle', filled: true },
};

interface Spot {
  readonly place: number;
  readonly value: number;
}

/** How much contrast each picture has in textures of each size, fine to coarse. */
export function view(model: Model, context: DrawingContext<Words>): readonly Chart[] {
  const { document, width, words } = context;
  const last = model.textures.length - 1;
  const spots = (name: PictureName): Spot[] =>
    model.textures.map((texture, place) => ({ place, value: texture[name] }));
  const highest =
    1.05 * Math.max(0.1, ...pictureNames.flatMap((name) => spots(name).map(({ value }) => value)));
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], height),
    marginTop: top,
    marginLeft: 44,
    marginRight: width === 'wide' ? 90 : 76,
    marginBottom: bottomMargin,
    x: { domain: [-0.2, last + 0.1], axis: null },
    y: { domain: [0, highest], ticks: 4, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.text(model.textures, {
        x: (_, place: number) => place,
        frameAnchor: 'bottom',
        dy: 18,
        text: ({ size }) => (Number.isFinite(size) ? String(size) : words.coarser),
      }),
      Plot.text([words.sizeAxis], { frameAnchor: 'bottom', dy: 38 }),
      ...pictureNames.flatMap((name) => lineMarks(spots(name), lines[name])),
      Plot.text(spreadLabels(model, highest), {
        frameAnchor: 'right',
        dx: 10,
        y: 'value',
        text: ({ name }: { name: PictureName }) => words.pictures[name].line,
        textAnchor: 'start',
        fill: ink,
      }),
    ],
  }) as SVGSVGElement;
  return [{ name: 'contrasts', title: words.chartTitle, label: words.chart, svg }];
}

function lineMarks(spots: readonly Spot[], { stroke, dash, symbol, filled }: Line): Plot.Markish[] {
  return [
    Plot.line(spots, { x: 'place', y: 'value', stroke, strokeWidth: 2, strokeDasharray: dash }),
    Plot.dot(spots, {
      x: 'place',
      y: 'value',
      symbol,
      r: filled ? 3 : 6,
      stroke,
      fill: filled ? stroke : 'none',
      strokeWidth: 1.5,
    }),
  ];
}

interface Label {
  readonly name: PictureName;
  readonly value: number;
}

/** Each line's name where it ends; names that would lie on each other move apart, in their order. */
function spreadLabels({ textures }: Model, highest: number): readonly Label[] {
  const gap = (15 / (height - top - bottomMargin)) * highest;
  const ends = pictureNames.map((name) => ({ name, value: textures.at(-1)?.[name] ?? 0 }));
  const labels: Label[] = [];
  for (const { name, value } of ends.toSorted((a, b) => a.value - b.value)) {
    labels.push({ name, value: Math.max(value, (labels.at(-1)?.value ?? -gap) + gap) });
  }
  // Whatever was pushed over the top comes back down, all by as much.
  const excess = Math.max(0, (labels.at(-1)?.value ?? 0) - highest);
  return labels.map(({ name, value }) => ({ name, value: value - excess }));
}
