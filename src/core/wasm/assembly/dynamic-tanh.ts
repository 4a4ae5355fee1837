/** Dynamic Tanh's loops: a γ and β for each of the length of a row. */

import { load, store, loadOne, storeOne, total } from './vectors';
import { tanh } from './tanh';

/** y = γ tanh(α x) + β. */
export function tanhRows<T>(
  x: usize,
  y: usize,
  rows: i32,
  length: i32,
  alpha: f64,
  gamma: usize,
  beta: usize,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~1) * 8;
  const factor = f64x2.splat(2 * alpha);
  for (let row = 0; row < rows; row += 1) {
    for (let j: usize = 0; j < whole; j += 16, x += 2 * size, y += 2 * size) {
      const t = tanh<T>(f64x2.mul(factor, load<T>(x)));
      store<T>(y, f64x2.add(f64x2.mul(v128.load(gamma + j), t), v128.load(beta + j)));
    }
    if (length & 1) {
      const t = f64x2.extract_lane(tanh<T>(f64x2.splat(2 * alpha * loadOne<T>(x))), 0);
      storeOne<T>(y, f64.load(gamma + whole) * t + f64.load(beta + whole));
      x += size;
      y += size;
    }
  }
}

/** dx; Σ dy and Σ dy t are added to two vectors, for each of the length, and dα is stored in `table`. */
export function tanhGradientRows<T>(
  dy: usize,
  x: usize,
  dx: usize,
  rows: i32,
  length: i32,
  alpha: f64,
  table: usize,
  gamma: usize,
  betaSums: usize,
  gammaSums: usize,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~1) * 8;
  const factor = f64x2.splat(alpha),
    double = f64x2.splat(2 * alpha);
  const one = f64x2.splat(1);
  let pairs = f64x2.splat(0);
  let rest: f64 = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let j: usize = 0; j < whole; j += 16, dy += 2 * size, x += 2 * size, dx += 2 * size) {
      const d = load<T>(dy),
        value = load<T>(x);
      const t = tanh<T>(f64x2.mul(double, value));
      const scaled = f64x2.mul(v128.load(gamma + j), d);
      const slope = f64x2.mul(scaled, f64x2.sub(one, f64x2.mul(t, t)));
      v128.store(gammaSums + j, f64x2.add(v128.load(gammaSums + j), f64x2.mul(d, t)));
      v128.store(betaSums + j, f64x2.add(v128.load(betaSums + j), d));
      pairs = f64x2.add(pairs, f64x2.mul(slope, value));
      store<T>(dx, f64x2.mul(slope, factor));
    }
    if (length & 1) {
      const d = loadOne<T>(dy),
        value = loadOne<T>(x);
      const t = f64x2.extract_lane(tanh<T>(f64x2.splat(2 * alpha * value)), 0);
      const slope = f64.load(gamma + whole) * d * (1 - t * t);
      f64.store(gammaSums + whole, f64.load(gammaSums + whole) + d * t);
      f64.store(betaSums + whole, f64.load(betaSums + whole) + d);
      rest += slope * value;
      storeOne<T>(dx, slope * alpha);
      dy += size;
      x += size;
      dx += size;
    }
  }
  f64.store(table, total(pairs) + rest);
}
