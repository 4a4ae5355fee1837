import type { Place } from './mark.ts';

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f, as in SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Where a place goes. */
export function moved([a, b, c, d, e, f]: Matrix, [x, y]: Place): Place {
  return [a * x + c * y + e, b * x + d * y + f];
}

/**
 * A transform, and inside of it another one, as an attribute writes it.
 *
 * @throws for what no drawing of the kit has: anything but `translate` and `rotate`
 */
export function turned(matrix: Matrix, transform: string): Matrix {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce((outer, [, name, list = '']) => {
    const [first = 0, second = 0] = list.split(/[\s,]+/).map(Number);
    if (name === 'translate') return times(outer, [1, 0, 0, 1, first, second]);
    if (name !== 'rotate') throw new Error(`a drawing has the transform ${String(name)}`);
    const [sine, cosine] = [Math.sin((first * Math.PI) / 180), Math.cos((first * Math.PI) / 180)];
    return times(outer, [cosine, sine, -sine, cosine, 0, 0]);
  }, matrix);
}

function times(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [oa, ob, oc, od] = outer;
  const [x, y] = moved(outer, [e, f]);
  return [oa * a + oc * b, ob * a + od * b, oa * c + oc * d, ob * c + od * d, x, y];
}
