import { isDeepStrictEqual } from 'node:util';
import type { Mark, Place } from './mark.ts';

/** A mark that goes so far, in pixels, is seen to move. */
const visible = 2;

/** What differs to the eye between two drawings of a chart; undefined where nothing does. */
export function findChange(before: readonly Mark[], after: readonly Mark[]): string | undefined {
  if (before.length !== after.length) return 'the number of marks';
  for (const [index, mark] of before.entries()) {
    const other = after[index];
    const change = other && changeOf(mark, other);
    if (change !== undefined) return change;
  }
  return undefined;
}

function changeOf(before: Mark, after: Mark): string | undefined {
  if (before.kind === 'text' && after.kind === 'text') {
    if (before.text !== after.text) return `"${before.text}"`;
    const { box, ...look } = before;
    const { box: other, ...otherLook } = after;
    if (!isDeepStrictEqual(look, otherLook)) return `the look of "${before.text}"`;
    const far = Math.max(Math.abs(box.left - other.left), Math.abs(box.top - other.top));
    return far >= visible ? `the place of "${before.text}"` : undefined;
  }
  if (before.kind === 'text' || after.kind === 'text') return 'a mark';
  const { outlines, clip, ...look } = before;
  const { outlines: others, clip: otherClip, ...otherLook } = after;
  if (!isDeepStrictEqual(look, otherLook)) return 'the look of a mark';
  return farthest(outlines.flat(), others.flat()) >= visible ? 'the place of a mark' : undefined;
}

/** How far the places of a mark go at most. */
function farthest(before: readonly Place[], after: readonly Place[]): number {
  if (before.length !== after.length) return Infinity;
  const ways = before.map(([x, y], index) => {
    const [otherX, otherY] = after[index] ?? [x, y];
    return Math.max(Math.abs(x - otherX), Math.abs(y - otherY));
  });
  return Math.max(...ways);
}
