import * as Plot from '@observablehq/plot';
import { halo, ink, soft } from '../../kit/charts/looks.ts';
import {
  boxAround,
  placeInTurn,
  type Box,
  type Line,
  type Obstacles,
} from '../../kit/charts/place-beside.ts';
import { segment } from '../../kit/charts/segments.ts';
import { textSize } from '../../kit/charts/text-size.ts';

/** A place on the drawing. */
export type Place = readonly [x: number, y: number];

/** A point with a name, and the radius of its mark in pixels. */
export interface Named {
  readonly name: string;
  readonly at: Place;
  readonly r: number;
}

/** Between the drawing's units and its pixels, and the pixels that names may take. */
export interface Frame {
  readonly toPixel: (place: Place) => Place;
  readonly toPlace: (pixel: Place) => Place;
  readonly box: Box;
}

/** Names beside their points, one after another, where they cover neither marks, lines nor names. */
export function nameMarks(
  points: readonly Named[],
  obstacles: Obstacles,
  { toPixel, toPlace, box: frame }: Frame,
): Plot.Markish[] {
  const wanted = points.map(({ name, at, r }) => {
    const [x, y] = toPixel(at);
    return { anchor: { x, y, r }, size: textSize([name]) };
  });
  const boxes = wanted.map(({ anchor }) => boxAround(anchor, 2 * anchor.r, 2 * anchor.r));
  const taken = { ...obstacles, boxes: [...obstacles.boxes, ...boxes] };
  return placeInTurn(wanted, taken, frame).flatMap(({ box, leader }, index) => {
    const middle = toPlace([(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2]);
    return [
      ...(leader ? [leaderMark(leader, toPlace)] : []),
      Plot.text([middle], { text: [points[index]?.name], fill: ink, ...halo(4) }),
    ];
  });
}

/** The box of a name that begins at a point and goes outward. */
export function besideBox(name: string, [x, y]: Place, side: 1 | -1): Box {
  const { width, height } = textSize([name]);
  const end = x + side * width;
  return { x1: Math.min(x, end), x2: Math.max(x, end), y1: y - height / 2, y2: y + height / 2 };
}

function leaderMark({ x1, y1, x2, y2 }: Line, toPlace: Frame['toPlace']): Plot.Markish {
  return segment(toPlace([x1, y1]), toPlace([x2, y2]), { stroke: soft, strokeWidth: 1 });
}
