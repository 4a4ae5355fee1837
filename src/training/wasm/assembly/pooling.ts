/** Pooling over 2x2 squares by the largest. */

import { high, low } from './vectors';

/** y = the largest of each square, the first of equals. */
export function poolLargest(x: usize, y: usize, planes: i32, height: i32, width: i32): void {
  const half = width >> 1;
  const row = <usize>width * 4;
  for (let plane = 0; plane < planes; plane += 1, x += row * height) {
    for (let i: usize = 0; i < <usize>(height >> 1); i += 1, y += <usize>half * 4) {
      const top = x + <usize>2 * i * row;
      if (half < 4) {
        for (let j: usize = 0; j < <usize>half; j += 1) {
          f32.store(y + j * 4, f32.load(top + j * 8 + largestOf(top + j * 8, row)));
        }
      } else {
        for (let j = 0; j < half; j += 4) {
          const first = <usize>min(j, half - 4);
          fourLargest(top + first * 8, row, y + first * 4);
        }
      }
    }
  }
}

/** dx = dy where the largest of a square stands, else 0. */
export function poolLargestGradient(
  dy: usize,
  x: usize,
  dx: usize,
  planes: i32,
  height: i32,
  width: i32,
): void {
  const half = width >> 1;
  const row = <usize>width * 4;
  memory.fill(dx, 0, row * height * planes);
  for (let plane = 0; plane < planes; plane += 1, x += row * height, dx += row * height) {
    for (let i: usize = 0; i < <usize>(height >> 1); i += 1, dy += <usize>half * 4) {
      const top = <usize>2 * i * row;
      if (half < 4) {
        for (let j: usize = 0; j < <usize>half; j += 1) {
          const corner = top + j * <usize>8;
          f32.store(dx + corner + largestOf(x + corner, row), f32.load(dy + j * 4));
        }
      } else {
        for (let j = 0; j < half; j += 4) {
          const first = <usize>min(j, half - 4);
          const at = top + first * <usize>8;
          fourGradients(dy + first * 4, x + at, dx + at, row);
        }
      }
    }
  }
}

/** Where the largest of a square stands, in bytes from its corner. */
function largestOf(corner: usize, row: usize): usize {
  let place: usize = 0;
  if (f32.load(corner, 4) > f32.load(corner)) place = 4;
  if (f32.load(corner + row) > f32.load(corner + place)) place = row;
  if (f32.load(corner + row, 4) > f32.load(corner + place)) place = row + 4;
  return place;
}

function fourLargest(x: usize, row: usize, y: usize): void {
  let value = even(x);
  value = larger(odd(x), value);
  value = larger(even(x + row), value);
  v128.store(y, larger(odd(x + row), value));
}

function fourGradients(dy: usize, x: usize, dx: usize, row: usize): void {
  const a = even(x),
    b = odd(x),
    c = even(x + row),
    d = odd(x + row);
  const isSecond = f32x4.gt(b, a);
  const upper = v128.bitselect(b, a, isSecond);
  const isThird = f32x4.gt(c, upper);
  const isFourth = f32x4.gt(d, v128.bitselect(c, upper, isThird));
  const slope = v128.load(dy);
  const fourth = v128.and(slope, isFourth);
  const others = v128.andnot(slope, isFourth);
  const third = v128.and(others, isThird);
  const upperSlope = v128.andnot(others, isThird);
  const second = v128.and(upperSlope, isSecond);
  const first = v128.andnot(upperSlope, isSecond);
  v128.store(dx, low(first, second));
  v128.store(dx, high(first, second), 16);
  v128.store(dx + row, low(third, fourth));
  v128.store(dx + row, high(third, fourth), 16);
}

function even(at: usize): v128 {
  return v128.shuffle<f32>(v128.load(at), v128.load(at, 16), 0, 2, 4, 6);
}

function odd(at: usize): v128 {
  return v128.shuffle<f32>(v128.load(at), v128.load(at, 16), 1, 3, 5, 7);
}

/** a where it is larger than b. */
function larger(a: v128, b: v128): v128 {
  return v128.bitselect(a, b, f32x4.gt(a, b));
}
