/** Filter Response Normalization's loops over the table that `loops.ts` tells of. */

import { load, store, loadOne, storeOne, total, all } from './vectors';

const ROW: usize = 64;

/** Column 0: τ. y = max(y, τ); a NaN stays. */
export function atLeast<T>(y: usize, segments: i32, length: i32, table: usize): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & (sizeof<T>() == 4 ? ~3 : ~1)) * size;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const least = f64.load(table);
    const leasts = sizeof<T>() == 4 ? f32x4.splat(<f32>least) : f64x2.splat(least);
    const end = y + <usize>length * size;
    for (const stop = y + whole; y < stop; y += 16) {
      const values = v128.load(y);
      const most = sizeof<T>() == 4 ? f32x4.max(values, leasts) : f64x2.max(values, leasts);
      v128.store(y, most);
    }
    for (; y < end; y += size) storeOne<T>(y, max<f64>(loadOne<T>(y), least));
  }
}

/**
 * Columns 0 to 2: scale, shift and τ. Where x scale + shift ≥ τ, dy is passed on; elsewhere 0 is, and
 * column 3 receives Σ dy.
 */
export function holdBack<T>(
  dy: usize,
  x: usize,
  passed: usize,
  segments: i32,
  length: i32,
  table: usize,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~1) * size;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const scale = all(table),
      shift = all(table + 8),
      least = all(table + 16);
    let held = f64x2.splat(0);
    const end = dy + <usize>length * size;
    for (const stop = dy + whole; dy < stop; dy += 2 * size, x += 2 * size, passed += 2 * size) {
      const d = load<T>(dy);
      const through = f64x2.ge(f64x2.add(f64x2.mul(load<T>(x), scale), shift), least);
      held = f64x2.add(held, v128.andnot(d, through));
      store<T>(passed, v128.and(d, through));
    }
    let sum = total(held);
    for (; dy < end; dy += size, x += size, passed += size) {
      const d = loadOne<T>(dy);
      const isThrough =
        loadOne<T>(x) * f64.load(table) + f64.load(table + 8) >= f64.load(table + 16);
      if (!isThrough) sum += d;
      storeOne<T>(passed, isThrough ? d : 0);
    }
    f64.store(table + 24, sum);
  }
}
