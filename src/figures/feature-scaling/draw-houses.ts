import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, named } from '../../kit/charts/chart.ts';
import { faint, ink } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { grouped } from '../../kit/words/numbers.ts';
import type { Pair } from '../../training/quadratic/quadratic-loss.ts';
import { equalUnits, plane } from './frame.ts';
import { perKilometre } from './houses.ts';
import type { Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const axis = { ticks: 4, grid: true } as const;

/** Draws the houses in their own units, each axis with its own length; one can be dragged. */
export function drawRaw({ x, unit }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const units = perKilometre[unit];
  const houses = x.map(([distance, area]): Pair => [distance / units, area]);
  const [own = [NaN, NaN]] = houses;
  return chart(context, {
    ...named('raw', words),
    ...plane,
    x: {
      ...axis,
      domain: [0, 6.8],
      tickFormat: (tick: number) => fill('{tick}', { tick: grouped(tick * units) }),
      label: fill(words.distance, { unit }),
    },
    y: { ...axis, domain: [0, parameters.house.y.max + 20], label: words.area },
    marks: [
      houseMarks(houses),
      annotation({
        x: own[0],
        y: own[1],
        r: 6,
        lines: [words.own],
        avoid: { marks: houses.slice(1).map(([x, y]) => ({ x, y, r: 3.5 })) },
      }),
    ],
    handles: [{ parameter: 'house', axis: 'both', x: own[0], y: own[1] }],
  });
}

/** Draws the houses after scaling, one unit as long sideways as upward: as an algorithm sees them. */
export function drawScaled({ now }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const [across, upward] = [middle(now.z, 0), middle(now.z, 1)];
  const domains = equalUnits(
    context,
    [across.centre, upward.centre],
    [1.12 * across.reach, 1.12 * upward.reach],
  );
  return chart(context, {
    ...named('scaled', words),
    ...plane,
    x: { ...axis, domain: domains.x, label: words.scaledDistance },
    y: { ...axis, domain: domains.y, label: words.scaledArea },
    marks: houseMarks(now.z),
  });
}

/** The reader's house stands out. */
function houseMarks(houses: readonly Pair[]): Plot.Markish[] {
  const place = { x: '0', y: '1' } as const;
  return [
    Plot.dot(houses.slice(1), { ...place, r: 3, stroke: faint }),
    Plot.dot(houses.slice(0, 1), { ...place, r: 6, fill: ink }),
  ];
}

function middle(houses: readonly Pair[], feature: 0 | 1) {
  const values = houses.map((house) => house[feature]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { centre: (least + most) / 2, reach: (most - least) / 2 };
}
