import { dot, lengthOf, type Vector } from '../../training/plane/vector.ts';

/** What is known of a map of the plane without any iteration. */
export interface ExactSpectrum {
  readonly largest: number;
  readonly smallest: number;
  /** The unit vector that is stretched most; its opposite is as well. */
  readonly right: Vector;
}

/** Singular values of the map with these columns, from the roots of a quadratic equation. */
export function exactSpectrum(first: Vector, second: Vector): ExactSpectrum {
  // WᵀW is [[p, q], [q, r]].
  const [p, q, r] = [dot(first, first), dot(first, second), dot(second, second)];
  const area = Math.abs(first[0] * second[1] - first[1] * second[0]);
  const [sum, difference] = [Math.sqrt(p + r + 2 * area), Math.sqrt(Math.max(0, p + r - 2 * area))];
  const largest = (sum + difference) / 2;
  const square = largest * largest;
  // Both are eigenvectors; the longer one is the more exact.
  const [one, other]: [Vector, Vector] = [
    [q, square - p],
    [square - r, q],
  ];
  const longer = dot(one, one) > dot(other, other) ? one : other;
  const length = lengthOf(longer);
  const right: Vector = length === 0 ? [1, 0] : [longer[0] / length, longer[1] / length];
  return { largest, smallest: (sum - difference) / 2, right };
}
