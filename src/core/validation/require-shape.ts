/**
 * Checks that a shape is a list of positive integers.
 *
 * @param name the argument's name, for the message
 * @param shape the lengths of the axes
 * @param rank the least number of axes
 * @returns the number of elements
 * @throws RangeError if it has fewer axes, or a length that is not a positive integer
 */
export function requireShape(name: string, shape: readonly number[], rank = 1): number {
  if (shape.length < rank) {
    throw new RangeError(
      `${name} must have at least ${rank} ${rank === 1 ? 'axis' : 'axes'}: ` +
        `${name} = [${shape.join(', ')}]`,
    );
  }
  let size = 1;
  for (const length of shape) {
    if (!Number.isSafeInteger(length) || length < 1) {
      throw new RangeError(`${name} must be positive integers: ${name} = [${shape.join(', ')}]`);
    }
    size *= length;
  }
  return size;
}
