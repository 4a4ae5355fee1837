import type { FloatArray } from '../../../core/index.ts';

/** y = max(0, x); NaN stays NaN. */
export function rectify(x: FloatArray, y: FloatArray): void {
  for (let i = 0; i < y.length; i += 1) {
    const value = x[i]!; // i < x.length
    y[i] = value < 0 ? 0 : value;
  }
}

/** dx = dy where y > 0, else 0. */
export function rectifyGradient(dy: FloatArray, y: FloatArray, dx: FloatArray): void {
  for (let i = 0; i < dx.length; i += 1) dx[i] = y[i]! > 0 ? dy[i]! : 0; // i < y.length
}
