import * as Plot from '@observablehq/plot';
import { bottomMargin, chart } from '../../kit/charts/chart.ts';
import { faint, ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { pictureNames, type Model, type PictureName } from './model.ts';
import type { Words } from './words.ts';

const height = 240;
const top = 10;
/** The bundled photographs, and all that the figure makes of them, have less contrast. */
const usual = 0.19;

interface Line {
  readonly stroke: string;
  readonly dash: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond';
  readonly filled: boolean;
}

const lines: Readonly<Record<PictureName, Line>> = {
  content: { stroke: faint, dash: '2 3', symbol: 'circle', filled: true },
  style: { stroke: ink, dash: '6 3', symbol: 'square', filled: false },
  pixels: { stroke: methodColor.none, dash: '8 3 2 3', symbol: 'triangle', filled: true },
  features: { stroke: methodColor.in, dash: '', symbol: 'circle', filled: true },
};

/** How much contrast each picture has in textures of each size, fine to coarse. */
export function drawContrasts(model: Model, context: DrawingContext<Words>): Chart {
  const { width, words } = context;
  const { textures } = model;
  const values = textures.flatMap((texture) => pictureNames.map((name) => texture[name]));
  const highest = Math.max(usual, 1.05 * Math.max(...values));
  return chart(context, {
    name: 'contrasts',
    title: words.chartTitle,
    label: words.chart,
    height,
    margin: { top, right: width === 'wide' ? 106 : 92, bottom: bottomMargin, left: 44 },
    x: { domain: [-0.2, textures.length - 0.9], axis: null },
    y: { domain: [0, highest], ticks: 4, grid: true },
    marks: [
      Plot.text(textures, {
        x: (_, place: number) => place,
        frameAnchor: 'bottom',
        dy: 18,
        text: ({ size }) => (Number.isFinite(size) ? String(size) : words.coarser),
      }),
      Plot.text([words.sizeAxis], { frameAnchor: 'bottom', dy: 38 }),
      pictureNames.map((name) => lineMarks(model, name)),
      spreadLabels(model, highest).map((label) => nameMarks(label, words)),
    ],
  });
}

/** A line's mark, and its name. */
function nameMarks(label: Label, words: Words): Plot.Markish[] {
  const at = { frameAnchor: 'right', y: 'value' } as const;
  return [
    Plot.dot([label], { ...at, dx: 14, ...markOf(lines[label.name]) }),
    Plot.text([words.pictures[label.name].line], {
      ...{ ...at, y: () => label.value, dx: 26, textAnchor: 'start', fill: ink },
    }),
  ];
}

function markOf({ stroke, symbol, filled }: Line) {
  const [r, fill] = filled ? [3, stroke] : [6, 'none'];
  return { symbol, r, fill, stroke, strokeWidth: 1.5 };
}

function lineMarks({ textures }: Model, name: PictureName): Plot.Markish[] {
  const { stroke, dash } = lines[name];
  const place = { x: (_: unknown, place: number) => place, y: name } as const;
  return [
    Plot.line(textures, { ...place, stroke, strokeWidth: 2, strokeDasharray: dash }),
    Plot.dot(textures, { ...place, ...markOf(lines[name]) }),
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
