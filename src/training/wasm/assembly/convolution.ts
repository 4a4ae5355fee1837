/**
 * 3x3 convolution with stride 1 and zeros around the picture, on pictures at most 14 wide.
 *
 * The input of one example stands in `room` as [H + 2, C, 16] with its zeros around it, so that the
 * 3 C rows that an output needs follow each other, 64 bytes apart, and no loop asks where a picture
 * ends. The weights stand in `packed` as [blocks of 8 filters, 3, C, 3, 8]. Eight filters at four
 * places are summed in registers, over p, then c, then q.
 */

import { addProduct, storeColumns } from './vectors';

const ROW: usize = 64;
/** 3 · 8 weights. */
const WEIGHTS: usize = 96;

/** y[n, k] = b[k] + Σ_{c, p, q} w x, where `bias` has a multiple of 8 numbers. */
export function convolve(
  x: usize,
  packed: usize,
  bias: usize,
  y: usize,
  examples: i32,
  channels: i32,
  filters: i32,
  height: i32,
  width: i32,
  room: usize,
  places: usize,
): void {
  const size = height * width;
  const steps = 3 * channels;
  const plane = <usize>size * 4;
  clearRoom(room, channels, height);
  listPlaces(places, room, channels, height, width);
  for (let n = 0; n < examples; n += 1, x += plane * channels, y += plane * filters) {
    fillRoom(x, room, channels, height, width);
    let w = packed;
    for (let k = 0; k < filters; k += 8, w += WEIGHTS * steps) {
      for (let i = 0; i < size; i += 4) {
        const first = min(i, size - 4);
        const to = y + <usize>(k * size + first) * 4;
        if (filters - k > 4) {
          eightFilters(places + first * 4, w, bias + k * 4, to, steps, filters - k, plane);
        } else {
          fourFilters(places + first * 4, w, bias + k * 4, to, steps, filters - k, plane);
        }
      }
    }
  }
}

/** Zeros in the room. */
export function clearRoom(room: usize, channels: i32, height: i32): void {
  memory.fill(room, 0, <usize>((height + 2) * channels) * ROW);
}

/** Puts an example [C, H, W] into the room, between the zeros. */
export function fillRoom(x: usize, room: usize, channels: i32, height: i32, width: i32): void {
  const bytes = <usize>width * 4;
  for (let c = 0; c < channels; c += 1) {
    let to = room + <usize>(channels + c) * ROW + 4;
    for (let i = 0; i < height; i += 1, x += bytes, to += ROW * channels) {
      let at: usize = 0;
      for (; at + 16 <= bytes; at += 16) v128.store(to + at, v128.load(x + at));
      for (; at < bytes; at += 4) f32.store(to + at, f32.load(x + at));
    }
  }
}

/** Where in the room the window of each output begins. */
function listPlaces(places: usize, room: usize, channels: i32, height: i32, width: i32): void {
  for (let i = 0; i < height; i += 1, room += ROW * channels) {
    for (let j = 0; j < width; j += 1, places += 4) store<usize>(places, room + j * 4);
  }
}

function eightFilters(
  places: usize,
  w: usize,
  bias: usize,
  y: usize,
  steps: i32,
  filters: i32,
  plane: usize,
): void {
  let p = load<usize>(places),
    q = load<usize>(places, 4),
    r = load<usize>(places, 8),
    s = load<usize>(places, 12);
  let a = v128.load(bias),
    e = v128.load(bias, 16);
  let b = a,
    c = a,
    d = a;
  let f = e,
    g = e,
    h = e;
  for (
    const end = w + WEIGHTS * steps;
    w < end;
    w += WEIGHTS, p += ROW, q += ROW, r += ROW, s += ROW
  ) {
    let left = v128.load(w),
      right = v128.load(w, 16);
    let value = v128.load32_splat(p);
    a = addProduct(a, left, value);
    e = addProduct(e, right, value);
    value = v128.load32_splat(q);
    b = addProduct(b, left, value);
    f = addProduct(f, right, value);
    value = v128.load32_splat(r);
    c = addProduct(c, left, value);
    g = addProduct(g, right, value);
    value = v128.load32_splat(s);
    d = addProduct(d, left, value);
    h = addProduct(h, right, value);
    left = v128.load(w, 32);
    right = v128.load(w, 48);
    value = v128.load32_splat(p, 4);
    a = addProduct(a, left, value);
    e = addProduct(e, right, value);
    value = v128.load32_splat(q, 4);
    b = addProduct(b, left, value);
    f = addProduct(f, right, value);
    value = v128.load32_splat(r, 4);
    c = addProduct(c, left, value);
    g = addProduct(g, right, value);
    value = v128.load32_splat(s, 4);
    d = addProduct(d, left, value);
    h = addProduct(h, right, value);
    left = v128.load(w, 64);
    right = v128.load(w, 80);
    value = v128.load32_splat(p, 8);
    a = addProduct(a, left, value);
    e = addProduct(e, right, value);
    value = v128.load32_splat(q, 8);
    b = addProduct(b, left, value);
    f = addProduct(f, right, value);
    value = v128.load32_splat(r, 8);
    c = addProduct(c, left, value);
    g = addProduct(g, right, value);
    value = v128.load32_splat(s, 8);
    d = addProduct(d, left, value);
    h = addProduct(h, right, value);
  }
  storeColumns(y, plane, 4, a, b, c, d);
  storeColumns(y + 4 * plane, plane, filters - 4, e, f, g, h);
}

function fourFilters(
  places: usize,
  w: usize,
  bias: usize,
  y: usize,
  steps: i32,
  filters: i32,
  plane: usize,
): void {
  let p = load<usize>(places),
    q = load<usize>(places, 4),
    r = load<usize>(places, 8),
    s = load<usize>(places, 12);
  let a = v128.load(bias);
  let b = a,
    c = a,
    d = a;
  for (
    const end = w + WEIGHTS * steps;
    w < end;
    w += WEIGHTS, p += ROW, q += ROW, r += ROW, s += ROW
  ) {
    let weights = v128.load(w);
    a = addProduct(a, weights, v128.load32_splat(p));
    b = addProduct(b, weights, v128.load32_splat(q));
    c = addProduct(c, weights, v128.load32_splat(r));
    d = addProduct(d, weights, v128.load32_splat(s));
    weights = v128.load(w, 32);
    a = addProduct(a, weights, v128.load32_splat(p, 4));
    b = addProduct(b, weights, v128.load32_splat(q, 4));
    c = addProduct(c, weights, v128.load32_splat(r, 4));
    d = addProduct(d, weights, v128.load32_splat(s, 4));
    weights = v128.load(w, 64);
    a = addProduct(a, weights, v128.load32_splat(p, 8));
    b = addProduct(b, weights, v128.load32_splat(q, 8));
    c = addProduct(c, weights, v128.load32_splat(r, 8));
    d = addProduct(d, weights, v128.load32_splat(s, 8));
  }
  storeColumns(y, plane, filters, a, b, c, d);
}
