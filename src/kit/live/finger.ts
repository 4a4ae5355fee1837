import type { Axis } from '../contract/figure.ts';

/** How far a finger goes before its way says anything, in CSS pixels. */
const slack = 4;

/**
 * Tells whether a finger drags what it has grabbed, or scrolls the page across the grabbed thing's axis.
 *
 * @param axis the ways in which the thing can be dragged
 * @param right how far the finger has gone from where it came down, in CSS pixels
 * @param down the same, downward
 * @returns undefined while it has not gone far enough to tell
 */
export function isDrag(axis: Axis, right: number, down: number): boolean | undefined {
  if (Math.hypot(right, down) < slack) return undefined;
  if (axis === 'both') return true;
  const sideways = Math.abs(right) > Math.abs(down);
  return axis === 'x' ? sideways : !sideways;
}
