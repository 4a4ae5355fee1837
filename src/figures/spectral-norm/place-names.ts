import { boxAround, linesThrough, placeInTurn, type Line } from '../../kit/charts/place-beside.ts';
import { textSize } from '../../kit/charts/text-size.ts';
import type { Vector } from '../../training/plane/vector.ts';

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
  readonly x: number;
  readonly y: number;
  readonly leader?: Line;
}

/** What names must leave free. */
export interface Drawn {
  readonly lines: readonly (readonly Vector[])[];
  readonly dots: readonly Vector[];
}

/** The plane: pixels of one unit, and how far it reaches to each side of its origin, in units. */
export interface Plane {
  readonly unit: number;
  readonly half: { readonly x: number; readonly y: number };
}

/** Places names one after another, so that none covers a line, a point, or an earlier name. */
export function placeNames(
  names: readonly Name[],
  { lines, dots }: Drawn,
  { unit, half }: Plane,
): readonly PlacedName[] {
  const pixel = ([x, y]: Vector) => ({ x: (half.x + x) * unit, y: (half.y - y) * unit });
  const frame = { x1: 0, y1: 0, x2: 2 * half.x * unit, y2: 2 * half.y * unit };
  const obstacles = {
    boxes: [
      ...names.map(({ at, r }) => boxAround(pixel(at), 2 * r + 4, 2 * r + 4)),
      ...dots.map((at) => boxAround(pixel(at), 10, 10)),
    ],
    lines: lines.flatMap((points) => linesThrough(points.map(pixel))),
  };
  const toUnit = ({ x1, y1, x2, y2 }: Line): Line => ({
    x1: x1 / unit - half.x,
    x2: x2 / unit - half.x,
    y1: half.y - y1 / unit,
    y2: half.y - y2 / unit,
  });
  const wanted = names.map(({ text, at, r }) => {
    const { width, height } = textSize([text]);
    return { anchor: { ...pixel(at), r }, size: { width: width + 4, height: height + 2 } };
  });
  const places = placeInTurn(wanted, obstacles, frame);
  return places.map(({ box, leader }, index) => {
    const { x1, y1, x2, y2 } = toUnit(box);
    return {
      text: names[index]?.text ?? '',
      x: (x1 + x2) / 2,
      y: (y1 + y2) / 2,
      ...(leader && { leader: toUnit(leader) }),
    };
  });
}
