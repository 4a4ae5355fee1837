/** A vector of the plane: a weight, the gradient of one, an input, an output. */
export type Vector = readonly [number, number];

/** The first two of some numbers. */
export function vectorOf(values: ArrayLike<number>): Vector {
  return [values[0] ?? NaN, values[1] ?? NaN];
}

/** The inner product. */
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1];
}

/** The Euclidean length. */
export function lengthOf(a: Vector): number {
  return Math.sqrt(dot(a, a));
}
