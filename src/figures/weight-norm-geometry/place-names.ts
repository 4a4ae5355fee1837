import { boxAround, linesThrough, placeInTurn, type Line } from '../../kit/charts/place-beside.ts';
import { textSize } from '../../kit/charts/text-size.ts';
import type { Vector } from '../../training/plane/vector.ts';
import type { Plane } from './plane.ts';

/** A name, and the point that it names. */
export interface Name {
  readonly text: string;
  readonly at: Vector;
  /** The radius of the point's mark, in pixels. */
  readonly r: number;
}

/** Where a name stands, and the line that leads from there to its point, if it stands away; in units. */
export interface PlacedName {
  readonly text: string;
  readonly at: Vector;
  readonly leader?: Line;
}

/** What names must leave free. */
export interface Drawn {
  readonly lines: readonly (readonly Vector[])[];
  readonly dots: readonly Vector[];
}

/** How far a name stays from the middle of a dot, which it would seem to name, in pixels. */
const clear = 10;

/** Places names one after another, so that none covers a line, a point, or an earlier name. */
export function placeNames(
  names: readonly Name[],
  { lines, dots }: Drawn,
  { scale, x: [left, right], y: [bottom, top] }: Plane,
): readonly PlacedName[] {
  const pixel = ([x, y]: Vector) => ({ x: (x - left) * scale, y: (top - y) * scale });
  const place = (x: number, y: number): Vector => [left + x / scale, top - y / scale];
  const frame = { x1: 0, y1: 0, x2: (right - left) * scale, y2: (top - bottom) * scale };
  const obstacles = {
    boxes: [
      ...names.map(({ at, r }) => boxAround(pixel(at), 2 * r, 2 * r)),
      ...dots.map((at) => boxAround(pixel(at), 2 * clear, 2 * clear)),
    ],
    lines: lines.flatMap((points) => linesThrough(points.map(pixel))),
  };
  const wanted = names.map(({ text, at, r }) => {
    const { width, height } = textSize([text]);
    return { anchor: { ...pixel(at), r: r - 4 }, size: { width: width + 4, height: height + 2 } };
  });
  return placeInTurn(wanted, obstacles, frame).map(({ box, leader }, index) => {
    const text = names[index]?.text ?? '';
    const at = place((box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2);
    if (!leader) return { text, at };
    const [[x1, y1], [x2, y2]] = [place(leader.x1, leader.y1), place(leader.x2, leader.y2)];
    return { text, at, leader: { x1, y1, x2, y2 } };
  });
}
