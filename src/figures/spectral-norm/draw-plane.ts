import * as Plot from '@observablehq/plot';
import { chart, chartWidth, named } from '../../kit/charts/chart.ts';
import { faint, hairline, halo, ink, panel, paper, soft } from '../../kit/charts/looks.ts';
import { placeNames, type Name, type PlacedName } from '../../kit/charts/place-names.ts';
import { arrow, segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Vector } from '../../training/plane/vector.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Pixels of one unit: the largest ellipse, whose long radius is 2.4, fits. */
const unit = { narrow: 68, wide: 80 } as const;
const height = { narrow: 340, wide: 400 } as const;
const width = 450;
const origin = [0, 0] as const;
const identity = [
  [1, 0],
  [0, 1],
] as const;
const place = { x: '0', y: '1' } as const;
/** How far the line in the exact direction reaches beyond the circle. */
const reach = 1.25;

/** Draws the unit circle with the vectors of the iteration, and what the map makes of it, before and after. */
export function drawPlane(model: Model, context: DrawingContext<Words>): Chart {
  const { first, second, exact, normalized, now, steps } = model;
  const { words } = context;
  const columns = [first, second] as const;
  const image = imageOf(columns, now.v);
  const [x, y] = exact.right;
  const line: readonly [Vector, Vector] = [
    [-reach * x, -reach * y],
    [reach * x, reach * y],
  ];
  const ellipses = { before: ellipse(columns), after: ellipse(normalized) };
  const past = steps.filter(({ k }) => k < now.k).map(({ v }) => v);
  const scale = unit[context.width];
  const half = {
    x: chartWidth(context, width) / scale / 2,
    y: height[context.width] / scale / 2,
  };
  const names = placeNames(
    namesOf(model, words, { line, image, ...ellipses }),
    {
      lines: [
        ...[ellipse(identity), ellipses.before, ellipses.after, line],
        ...[now.v, image, first, second].map((tip) => [origin, tip]),
      ],
      dots: past,
      free: 5,
    },
    { scale, x: [-half.x, half.x], y: [-half.y, half.y] },
  );
  const curve = { ...place, clip: true, stroke: ink } as const;
  return chart(context, {
    ...named('plane', words),
    width,
    height,
    margin: 0,
    x: { domain: [-half.x, half.x], axis: null },
    y: { domain: [-half.y, half.y], axis: null },
    marks: [
      Plot.ruleX([0], { stroke: hairline }),
      Plot.ruleY([0], { stroke: hairline }),
      Plot.dot([0], { x: 0, y: 0, r: scale, fill: panel, stroke: faint }),
      segment(line[0], line[1], { stroke: ink, strokeDasharray: '5 4' }),
      Plot.line(ellipses.before, { ...curve, strokeWidth: 2 }),
      Plot.line(ellipses.after, { ...curve, strokeWidth: 1.5, strokeDasharray: '6 3' }),
      columns.map((column) => arrow(origin, column, { stroke: soft, strokeWidth: 1.25 })),
      Plot.dot(columns, { ...place, r: 6, fill: paper, stroke: ink }),
      Plot.dot(past, { ...place, r: 3.5, stroke: soft, fill: paper }),
      arrow(origin, image, { stroke: soft, strokeWidth: 2 }),
      arrow(origin, now.v, { stroke: ink, strokeWidth: 3 }),
      nameMarks(names),
    ],
    handles: [
      { parameter: 'first', axis: 'both', x: first[0], y: first[1] },
      { parameter: 'second', axis: 'both', x: second[0], y: second[1] },
    ],
  });
}

/** The names, and the lines to what they name. */
function nameMarks(names: readonly PlacedName[]): Plot.Markish[] {
  return [
    Plot.link(
      names.flatMap(({ leader }) => (leader ? [leader] : [])),
      { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: soft },
    ),
    Plot.text(names, {
      x: ({ at }: PlacedName) => at[0],
      y: ({ at }: PlacedName) => at[1],
      text: 'text',
      fill: ink,
      ...halo(3),
    }),
  ];
}

/** What is named, the most important first: it gets the best place. */
function namesOf(
  { first, second, now }: Model,
  words: Words,
  drawn: {
    readonly line: readonly [Vector, Vector];
    readonly image: Vector;
    readonly before: readonly Vector[];
    readonly after: readonly Vector[];
  },
): readonly Name[] {
  return [
    { text: 'v', at: now.v, r: 8, free: 10 },
    { text: words.exact, at: drawn.line[0], r: 0, free: 2 },
    { text: 'w₁', at: first, r: 6, free: 8 },
    { text: 'w₂', at: second, r: 6, free: 8 },
    { text: 'Wv', at: drawn.image, r: 8, free: 10 },
    { text: 'W', at: lowest(drawn.before), r: 0, free: 2 },
    { text: 'W/σ̂', at: lowest(drawn.after), r: 0, free: 2 },
  ];
}

function imageOf([first, second]: readonly [Vector, Vector], [x, y]: Vector): Vector {
  return [x * first[0] + y * second[0], x * first[1] + y * second[1]];
}

/** The image of the unit circle. */
function ellipse(columns: readonly [Vector, Vector]): readonly Vector[] {
  return Array.from({ length: 49 }, (_, i) => {
    const angle = (i * Math.PI) / 24;
    return imageOf(columns, [Math.cos(angle), Math.sin(angle)]);
  });
}

function lowest(points: readonly Vector[]): Vector {
  return points.reduce((low, point) => (point[1] < low[1] ? point : low));
}
