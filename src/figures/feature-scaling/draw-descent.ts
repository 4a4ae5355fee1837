import * as Plot from '@observablehq/plot';
import { chart, chartWidth, named } from '../../kit/charts/chart.ts';
import { faint, ink, paper, soft } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { grouped, significant } from '../../kit/words/numbers.ts';
import type { Pair } from '../../training/quadratic/quadratic-loss.ts';
import { goal, type Descent, type Model } from './model.ts';
import type { Words } from './words.ts';

/** How many contours: each stands for a quarter of the excess loss of the one around it. */
const contourCount = 6;
const namespace = 'http://www.w3.org/2000/svg';
/** How far a pane reaches from the optimum, upward and downward; the words stand above and below. */
const reach = 1.08;
const room = { above: 30, below: 46 } as const;
const height = { narrow: 236, wide: 310 } as const;

/** Draws the descent twice, step for step: on the features as they are, and on the scaled ones. */
export function drawDescent({ descents }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const unit = (height[context.width] - room.above - room.below) / (2 * reach);
  const across = chartWidth(context) / 2 / unit;
  return chart(context, {
    ...named('descent', words),
    height: height[context.width],
    margin: { top: room.above, right: 0, bottom: room.below, left: 0 },
    x: { domain: [-across, across], axis: null },
    y: { domain: [-reach, reach], axis: null },
    marks: descents.map((descent, index) =>
      paneMarks(descent, (index - 0.5) * across, index, words),
    ),
  });
}

/** One descent around `centre`: its contours, its steps, and below what is left and what it takes. */
function paneMarks(
  { view, scaling, share }: Descent,
  centre: number,
  index: number,
  words: Words,
): Plot.Markish[] {
  const steps = seenPart(view.path).map(([x, y]): Pair => [x + centre, y]);
  const isInside = steps.length === view.path.length && isWithin(view.path.at(-1));
  const place = { x: '0', y: '1' } as const;
  const line = { x: [centre], fill: ink } as const;
  const { name } = scaling;
  return [
    Plot.text([index === 0 ? words.unscaled : words.scaledBy[name]], {
      ...line,
      frameAnchor: 'top',
      dy: -room.above + 8,
      fontWeight: 650,
    }),
    contours(centre, view.halfWidth),
    segment([centre - 0.05, 0], [centre + 0.05, 0], { stroke: soft, strokeWidth: 1.5 }),
    segment([centre, -0.05], [centre, 0.05], { stroke: soft, strokeWidth: 1.5 }),
    Plot.line(steps, { ...place, stroke: ink, strokeWidth: 1.25 }),
    Plot.dot(isInside ? steps.slice(1, -1) : steps.slice(1), { ...place, r: 1.6, fill: ink }),
    Plot.dot(steps.slice(0, 1), { ...place, r: 4, fill: paper, stroke: ink }),
    Plot.dot(isInside ? steps.slice(-1) : [], { ...place, r: 5, fill: ink }),
    Plot.text([leftText(share, words)], { ...line, frameAnchor: 'bottom', dy: room.below - 24 }),
    Plot.text([neededText(scaling.steps, words)], {
      ...line,
      fill: soft,
      frameAnchor: 'bottom',
      dy: room.below - 6,
    }),
  ];
}

/** The contours of a quadratic loss are ellipses: drawn as such they weigh nothing. */
function contours(centre: number, halfWidth: number): Plot.RenderFunction {
  return (_index, scales, _values, _dimensions, { document }) => {
    const { x, y } = scales as Readonly<Record<'x' | 'y', (value: number) => number>>;
    const unit = x(1) - x(0);
    const group = document.createElementNS(namespace, 'g');
    group.setAttribute('fill', 'none');
    group.setAttribute('stroke', faint);
    group.setAttribute('stroke-opacity', '0.6');
    for (let index = 0; index < contourCount; index++) {
      const radius = unit * 0.5 ** index;
      const ellipse = document.createElementNS(namespace, 'ellipse');
      const sizes = { cx: x(centre), cy: y(0), rx: radius, ry: radius * halfWidth };
      for (const [name, size] of Object.entries(sizes)) {
        ellipse.setAttribute(name, String(Math.round(size * 100) / 100));
      }
      group.append(ellipse);
    }
    return group;
  };
}

/** The path until it leaves the pane, and on to the pane's edge. */
function seenPart(path: readonly Pair[]): readonly Pair[] {
  const outside = path.findIndex((place) => !isWithin(place));
  if (outside < 1) return path;
  const [from, to] = [path[outside - 1], path[outside]];
  if (!from || !to) return path;
  const shares = ([0, 1] as const).map((axis) =>
    Math.abs(to[axis]) > reach
      ? (Math.sign(to[axis]) * reach - from[axis]) / (to[axis] - from[axis])
      : 1,
  );
  const share = Math.min(...shares);
  const edge: Pair = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  return [...path.slice(0, outside), edge];
}

function isWithin(place: Pair | undefined): boolean {
  return place?.every((value) => Math.abs(value) <= reach) ?? false;
}

function leftText(share: number, words: Words): string {
  if (share <= goal) return words.left.reached;
  if (share > 10) return fill(words.left.grown, { times: grouped(significant(share, 2)) });
  return fill(words.left.share, { percent: significant(100 * share, 2) });
}

function neededText(steps: number, words: Words): string {
  return Number.isFinite(steps)
    ? fill(words.needed.converges, { steps: grouped(steps) })
    : words.needed.diverges;
}
