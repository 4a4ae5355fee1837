/**
 * The gradient of the convolution's weights. The input stands in the room as for the convolution; dy of
 * one example stands in `turned` as [H, W, K], K made a multiple of 8 with zeros. For a channel and
 * eight filters, sums over all places of an example stay in registers, then go to `sums`, [C, 9, K].
 */

import { clearRoom, fillRoom } from './convolution';
import { addProduct, storeColumns } from './vectors';

const ROW: usize = 64;

/** dw[k, c, p, q] = Σ_{n, i, j} dy x. */
export function convolveWeightGradient(
  dy: usize,
  x: usize,
  dw: usize,
  examples: i32,
  channels: i32,
  filters: i32,
  height: i32,
  width: i32,
  room: usize,
  turned: usize,
  sums: usize,
): void {
  const size = height * width;
  const columns = (filters + 7) & ~7;
  clearRoom(room, channels, height);
  memory.fill(turned, 0, <usize>(size * columns) * 4);
  memory.fill(sums, 0, <usize>(channels * columns * 9) * 4);
  const stride = <usize>columns * 4;
  for (let n = 0; n < examples; n += 1) {
    fillRoom(x, room, channels, height, width);
    turn(dy, turned, filters, size, stride);
    for (let c = 0; c < channels; c += 1) {
      const at = room + <usize>c * ROW;
      const to = sums + <usize>c * 9 * stride;
      for (let k: usize = 0; k < stride; k += 32) {
        firstTaps(at, turned + k, to + k, channels, height, width, stride);
        lastTaps(at, turned + k, to + k, channels, height, width, stride);
      }
    }
    x += <usize>(channels * size) * 4;
    dy += <usize>(filters * size) * 4;
  }
  for (let k = 0; k < filters; k += 1) {
    for (let i = 0; i < channels * 9; i += 1, dw += 4) {
      f32.store(dw, f32.load(sums + <usize>i * stride + <usize>k * 4));
    }
  }
}

/** [K, H · W] as [H · W, K]. */
function turn(dy: usize, turned: usize, filters: i32, size: i32, stride: usize): void {
  const plane = <usize>size * 4;
  const whole = filters & ~3;
  for (let k = 0; k < whole; k += 4, dy += 4 * plane, turned += 16) {
    for (let i = 0; i < size; i += 4) {
      const first = <usize>min(i, size - 4);
      const from = dy + first * 4;
      const a = v128.load(from),
        b = v128.load(from + plane);
      const c = v128.load(from + 2 * plane),
        d = v128.load(from + 3 * plane);
      storeColumns(turned + first * stride, stride, 4, a, b, c, d);
    }
  }
  for (let k = whole; k < filters; k += 1, turned += 4) {
    let to = turned;
    for (let i = 0; i < size; i += 1, dy += 4, to += stride) f32.store(to, f32.load(dy));
  }
}

/** The first row of the window and two of the second. */
function firstTaps(
  x: usize,
  dy: usize,
  sums: usize,
  channels: i32,
  height: i32,
  width: i32,
  stride: usize,
): void {
  const next = ROW * channels;
  let a = f32x4.splat(0);
  let b = a,
    c = a,
    d = a,
    e = a;
  let f = a,
    g = a,
    h = a,
    i = a,
    j = a;
  for (let row = 0; row < height; row += 1, x += next) {
    let p = x,
      q = x + next;
    for (const end = p + width * 4; p < end; p += 4, q += 4, dy += stride) {
      const left = v128.load(dy),
        right = v128.load(dy, 16);
      let value = v128.load32_splat(p);
      a = addProduct(a, left, value);
      f = addProduct(f, right, value);
      value = v128.load32_splat(p, 4);
      b = addProduct(b, left, value);
      g = addProduct(g, right, value);
      value = v128.load32_splat(p, 8);
      c = addProduct(c, left, value);
      h = addProduct(h, right, value);
      value = v128.load32_splat(q);
      d = addProduct(d, left, value);
      i = addProduct(i, right, value);
      value = v128.load32_splat(q, 4);
      e = addProduct(e, left, value);
      j = addProduct(j, right, value);
    }
  }
  addTo(sums, a, f);
  addTo(sums + stride, b, g);
  addTo(sums + 2 * stride, c, h);
  addTo(sums + 3 * stride, d, i);
  addTo(sums + 4 * stride, e, j);
}

/** The last of the second row of the window and the third. */
function lastTaps(
  x: usize,
  dy: usize,
  sums: usize,
  channels: i32,
  height: i32,
  width: i32,
  stride: usize,
): void {
  const next = ROW * channels;
  let a = f32x4.splat(0);
  let b = a,
    c = a,
    d = a;
  let e = a,
    f = a,
    g = a,
    h = a;
  x += next;
  for (let row = 0; row < height; row += 1, x += next) {
    let p = x,
      q = x + next;
    for (const end = p + width * 4; p < end; p += 4, q += 4, dy += stride) {
      const left = v128.load(dy),
        right = v128.load(dy, 16);
      let value = v128.load32_splat(p, 8);
      a = addProduct(a, left, value);
      e = addProduct(e, right, value);
      value = v128.load32_splat(q);
      b = addProduct(b, left, value);
      f = addProduct(f, right, value);
      value = v128.load32_splat(q, 4);
      c = addProduct(c, left, value);
      g = addProduct(g, right, value);
      value = v128.load32_splat(q, 8);
      d = addProduct(d, left, value);
      h = addProduct(h, right, value);
    }
  }
  addTo(sums + 5 * stride, a, e);
  addTo(sums + 6 * stride, b, f);
  addTo(sums + 7 * stride, c, g);
  addTo(sums + 8 * stride, d, h);
}

function addTo(sums: usize, left: v128, right: v128): void {
  v128.store(sums, f32x4.add(v128.load(sums), left));
  v128.store(sums, f32x4.add(v128.load(sums, 16), right), 16);
}
