import * as Plot from '@observablehq/plot';
import type { Chart, DrawingContext, Handle } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Pair } from '../../training/quadratic/quadratic-loss.ts';
import { equalUnits, planeFrame } from './frame.ts';
import { perKilometre } from './houses.ts';
import type { Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

/** Draws the houses in their own units, each axis with its own length; one can be dragged. */
export function drawRaw({ x, unit }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const units = perKilometre[unit];
  const domains = { x: [0, 6.8 * units], y: [0, parameters.house.y.max + 20] } as const;
  const svg = Plot.plot({
    ...planeFrame(context, domains, { x: fill(words.distance, { unit }), y: words.area }),
    marks: [Plot.gridX({ ticks: 4 }), Plot.gridY({ ticks: 4 }), ...houseMarks(x, words)],
  }) as SVGSVGElement & Plot.Plot;
  const [across, upward] = [svg.scale('x'), svg.scale('y')];
  const handle: Handle = {
    parameter: 'house',
    x: Number(across?.apply(x[0]?.[0])),
    y: Number(upward?.apply(x[0]?.[1])),
    valueAt: (pixelX, pixelY) => ({
      x: Number(across?.invert?.(pixelX)) / units,
      y: Number(upward?.invert?.(pixelY)),
    }),
  };
  return { name: 'raw', title: words.rawTitle, label: words.raw, svg, handles: [handle] };
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
  const svg = Plot.plot({
    ...planeFrame(context, domains, { x: words.scaledDistance, y: words.scaledArea }),
    marks: [Plot.gridX({ ticks: 4 }), Plot.gridY({ ticks: 4 }), ...houseMarks(now.z, words)],
  }) as SVGSVGElement;
  return { name: 'scaled', title: words.scaledTitle, label: words.scaled, svg };
}

/** The reader's house stands out. */
function houseMarks(houses: readonly Pair[], words: Words): Plot.Markish[] {
  const own = houses.slice(0, 1);
  return [
    Plot.dot(houses.slice(1), { x: '0', y: '1', r: 3, stroke: 'var(--ink-faint)' }),
    Plot.dot(own, { x: '0', y: '1', r: 6, fill: 'var(--ink)' }),
    Plot.text(own, {
      x: '0',
      y: '1',
      text: () => words.own,
      dy: -14,
      fill: 'var(--ink)',
      stroke: 'var(--paper)',
      strokeWidth: 3,
    }),
  ];
}

function middle(houses: readonly Pair[], feature: 0 | 1) {
  const values = houses.map((house) => house[feature]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { centre: (least + most) / 2, reach: (most - least) / 2 };
}
