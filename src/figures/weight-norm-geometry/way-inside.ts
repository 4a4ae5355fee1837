import type { Plane } from '../../kit/charts/place-names.ts';
import type { Vector } from '../../training/plane/vector.ts';

/** A way as far as the plane shows it. */
export interface Way {
  readonly places: readonly Vector[];
  /** Where it leaves the plane, from a short piece before: the arrow that says so. */
  readonly exit?: readonly [from: Vector, to: Vector];
}

/** How long the arrow is that says that a way goes on outside, in pixels. */
const exitLength = 10;

/** Tells whether a place lies in the plane. */
export function isInside([x, y]: Vector, plane: Plane): boolean {
  return x >= plane.x[0] && x <= plane.x[1] && y >= plane.y[0] && y <= plane.y[1];
}

/** Cuts a way where it first leaves the plane: pieces that come back would belong to nothing. */
export function wayInside(places: readonly Vector[], plane: Plane): Way {
  const out = places.findIndex((place) => !isInside(place, plane));
  const [last, next] = [places[out - 1], places[out]];
  if (!last || !next) return { places: out < 0 ? places : [] };
  const [dx, dy] = [next[0] - last[0], next[1] - last[1]];
  const reach = Math.min(share(last[0], dx, plane.x), share(last[1], dy, plane.y));
  const exit: Vector = [last[0] + reach * dx, last[1] + reach * dy];
  const back = exitLength / plane.scale / Math.hypot(dx, dy);
  return {
    places: [...places.slice(0, out), exit],
    exit: [[exit[0] - back * dx, exit[1] - back * dy], exit],
  };
}

/** Which share of a step from a place is left when it meets an end of the plane. */
function share(from: number, step: number, [low, high]: Vector): number {
  if (step === 0) return Infinity;
  return ((step > 0 ? high : low) - from) / step;
}
