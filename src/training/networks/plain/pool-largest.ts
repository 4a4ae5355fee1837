import type { FloatArray } from '../../../core/index.ts';
import type { PoolingShape } from '../kernels.ts';

/** y = the largest of each 2x2 square. */
export function poolLargest(shape: PoolingShape, x: FloatArray, y: FloatArray): void {
  forEachLargest(shape, x, (place, square) => {
    y[square] = x[place]!; // in x
  });
}

/** dx = dy where the first largest of a square stands, else 0. */
export function poolLargestGradient(
  shape: PoolingShape,
  dy: FloatArray,
  x: FloatArray,
  dx: FloatArray,
): void {
  dx.fill(0);
  forEachLargest(shape, x, (place, square) => {
    dx[place] = dy[square]!; // in dy
  });
}

/** Visits the squares in the output's order. */
function forEachLargest(
  { planes, height, width }: PoolingShape,
  x: FloatArray,
  visit: (place: number, square: number) => void,
): void {
  for (let plane = 0, square = 0; plane < planes; plane += 1) {
    for (let i = 0; i + 1 < height; i += 2) {
      for (let j = 0; j + 1 < width; j += 2, square += 1) {
        const corner = (plane * height + i) * width + j;
        let place = corner;
        if (x[corner + 1]! > x[place]!) place = corner + 1;
        if (x[corner + width]! > x[place]!) place = corner + width;
        if (x[corner + width + 1]! > x[place]!) place = corner + width + 1;
        visit(place, square);
      }
    }
  }
}
