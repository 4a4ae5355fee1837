/**
 * Checks the constant that is added to a variance.
 *
 * @param epsilon zero or more; with 0 a set without spread gives 0 / 0 = NaN
 * @param name the argument's name, for the message
 * @returns epsilon
 * @throws RangeError if it is negative, infinite or not a number
 */
export function requireEpsilon(epsilon: number, name = 'epsilon'): number {
  if (typeof epsilon !== 'number' || !(epsilon >= 0 && epsilon < Infinity)) {
    throw new RangeError(`${name} must be a finite number >= 0: ${name} = ${epsilon}`);
  }
  return epsilon;
}
