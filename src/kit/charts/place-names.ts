import { boxAround, linesThrough, placeInTurn, type Line } from './place-beside.ts';
import { textSize } from './text-size.ts';

/** A point of a plane, in its units. */
type Spot = readonly [x: number, y: number];

/** A plane as it is drawn: its ends, and how many pixels a unit takes. */
export interface Plane {
  readonly x: Spot;
  readonly y: Spot;
  readonly scale: number;
}

/** A name, and the point that it names. */
export interface Name {
  readonly text: string;
  readonly at: Spot;
  /** The radius of the point's mark, in pixels. */
  readonly r: number;
  /** How far from the point no name may stand, in pixels. */
  readonly free: number;
}

/** Where a name stands, and the line that leads from there to its point, if it stands away; in units. */
export interface PlacedName {
  readonly text: string;
  readonly at: Spot;
  readonly leader?: Line;
}

/** What names must leave free. */
export interface Drawn {
  readonly lines: readonly (readonly Spot[])[];
  readonly dots: readonly Spot[];
  /** How far from the middle of a dot no name may stand, in pixels. */
  readonly free: number;
}

/** Places names in a plane one after another, so that none covers a line, a point, or an earlier name. */
export function placeNames(
  names: readonly Name[],
  { lines, dots, free }: Drawn,
  { scale, x: [left, right], y: [bottom, top] }: Plane,
): readonly PlacedName[] {
  const pixel = ([x, y]: Spot) => ({ x: (x - left) * scale, y: (top - y) * scale });
  const place = (x: number, y: number): Spot => [left + x / scale, top - y / scale];
  const frame = { x1: 0, y1: 0, x2: (right - left) * scale, y2: (top - bottom) * scale };
  const around = (at: Spot, half: number) => boxAround(pixel(at), 2 * half, 2 * half);
  const obstacles = {
    boxes: [
      ...names.map((name) => around(name.at, name.free)),
      ...dots.map((at) => around(at, free)),
    ],
    lines: lines.flatMap((points) => linesThrough(points.map(pixel))),
  };
  const wanted = names.map(({ text, at, r }) => {
    const { width, height } = textSize([text]);
    return { anchor: { ...pixel(at), r }, size: { width: width + 4, height: height + 2 } };
  });
  return placeInTurn(wanted, obstacles, frame).map(({ box, leader }, index) => {
    const text = names[index]?.text ?? '';
    const at = place((box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2);
    if (!leader) return { text, at };
    const [[x1, y1], [x2, y2]] = [place(leader.x1, leader.y1), place(leader.x2, leader.y2)];
    return { text, at, leader: { x1, y1, x2, y2 } };
  });
}
