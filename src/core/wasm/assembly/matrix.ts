/** Spectral Normalization's loops, on `length` neighbouring columns of a matrix whose rows stand `stride` bytes apart. */

import { load, store, storeFour, loadOne, storeOne, total } from './vectors';

/** Adds W v to a vector. */
export function rowProducts<T>(
  w: usize,
  rows: i32,
  length: i32,
  stride: i32,
  v: usize,
  image: usize,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~7) * size;
  for (let row = 0; row < rows; row += 1, w += stride, image += 8) {
    let a = f64x2.splat(0),
      b = f64x2.splat(0),
      d = f64x2.splat(0),
      e = f64x2.splat(0);
    let x = w,
      at = v;
    const end = w + <usize>length * size;
    for (const stop = w + whole; x < stop; x += 8 * size, at += 64) {
      a = f64x2.add(a, f64x2.mul(load<T>(x), v128.load(at)));
      b = f64x2.add(b, f64x2.mul(load<T>(x + 2 * size), v128.load(at, 16)));
      d = f64x2.add(d, f64x2.mul(load<T>(x + 4 * size), v128.load(at, 32)));
      e = f64x2.add(e, f64x2.mul(load<T>(x + 6 * size), v128.load(at, 48)));
    }
    let sum = total(f64x2.add(f64x2.add(a, b), f64x2.add(d, e)));
    for (; x < end; x += size, at += 8) sum += loadOne<T>(x) * f64.load(at);
    f64.store(image, f64.load(image) + sum);
  }
}

/** dW = (dW̄ − along u vᵀ) / σ. */
export function spectralGradient<T>(
  dNormalized: usize,
  dw: usize,
  rows: i32,
  length: i32,
  stride: i32,
  u: usize,
  v: usize,
  along: f64,
  sigma: f64,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~1) * 8;
  const factor = f64x2.splat(along),
    divisor = f64x2.splat(sigma);
  for (let row = 0; row < rows; row += 1, dNormalized += stride, dw += stride, u += 8) {
    const left = v128.load64_splat(u);
    let g = dNormalized,
      y = dw;
    for (let j: usize = 0; j < whole; j += 16, g += 2 * size, y += 2 * size) {
      const pull = f64x2.mul(factor, f64x2.mul(left, v128.load(v + j)));
      store<T>(y, f64x2.div(f64x2.sub(load<T>(g), pull), divisor));
    }
    if (length & 1) {
      const pull = along * (f64.load(u) * f64.load(v + whole));
      storeOne<T>(y, (loadOne<T>(g) - pull) / sigma);
    }
  }
}

/** y = x / divisor, in single as x (1 / divisor): rounded to single, it is the same but on a boundary. */
export function divide<T>(x: usize, y: usize, length: i32, divisor: f64): void {
  const size: usize = sizeof<T>();
  const end = x + <usize>length * size;
  const all = f64x2.splat(sizeof<T>() == 4 ? 1 / divisor : divisor);
  for (const stop = x + <usize>(length & ~3) * size; x < stop; x += 4 * size, y += 4 * size) {
    storeFour<T>(y, quotient<T>(load<T>(x), all), quotient<T>(load<T>(x + 2 * size), all));
  }
  for (; x < end; x += size, y += size) {
    storeOne<T>(y, f64x2.extract_lane(quotient<T>(f64x2.splat(loadOne<T>(x)), all), 0));
  }
}

function quotient<T>(value: v128, all: v128): v128 {
  return sizeof<T>() == 4 ? f64x2.mul(value, all) : f64x2.div(value, all);
}
