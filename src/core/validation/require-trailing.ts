import { requireShape } from './require-shape.ts';

/**
 * Checks how many axes at the end are taken together.
 *
 * @param shape the lengths of the axes
 * @param trailing how many axes
 * @throws RangeError if the shape is not of positive integers or `trailing` is not between 1 and its
 *   number of axes
 */
export function requireTrailing(shape: readonly number[], trailing: number): void {
  requireShape('shape', shape);
  if (!Number.isInteger(trailing) || trailing < 1 || trailing > shape.length) {
    throw new RangeError(
      `trailing must be an integer from 1 to ${shape.length}: trailing = ${trailing}`,
    );
  }
}
