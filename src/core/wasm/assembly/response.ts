/**
 * Local Response Normalization's loops for β = 3/4, on `count` neighbouring positions of all channels
 * of an example. Channels stand `stride` bytes apart. Two tables of doubles, rows of `count` made even,
 * hold a power and a pull for each element.
 */

import { load, store, loadOne, storeOne } from './vectors';

const SPLITTER: f64 = 134217729;
/** 2^−900 and 2^900. */
const LEAST: f64 = 1.1830521861667747e-271;
const MOST: f64 = 8.452712498170644e270;

/** y = x b^−3/4. */
export function responses<T>(
  x: usize,
  y: usize,
  channels: i32,
  stride: i32,
  count: i32,
  window: i32,
  k: f64,
  scale: f64,
  powers: usize,
): void {
  const row = <usize>((count + 1) & ~1) * 8;
  for (let c = 0; c < channels; c += 1) {
    for (let p = 0; p < count; p += 2) {
      const pair = p + 1 < count;
      const b = base<T>(x + <usize>p * sizeof<T>(), c, channels, stride, window, k, scale, pair);
      v128.store(powers + <usize>c * row + <usize>p * 8, inversePower<T>(b));
    }
  }
  for (let c = 0; c < channels; c += 1, x += stride, y += stride, powers += row) {
    for (let p = 0; p < count; p += 2) {
      const pair = p + 1 < count;
      const at = <usize>p * sizeof<T>();
      const value = f64x2.mul(loadUpTo<T>(x + at, pair), v128.load(powers + <usize>p * 8));
      storeUpTo<T>(y + at, value, pair);
    }
  }
}

/** dx = dy b^−3/4 − factor x Σ dy x b^−7/4 over the channels whose window holds this one. */
export function responseGradients<T>(
  dy: usize,
  x: usize,
  dx: usize,
  channels: i32,
  stride: i32,
  count: i32,
  window: i32,
  k: f64,
  scale: f64,
  factor: f64,
  powers: usize,
  pulls: usize,
): void {
  const row = <usize>((count + 1) & ~1) * 8;
  for (let c = 0; c < channels; c += 1) {
    for (let p = 0; p < count; p += 2) {
      const pair = p + 1 < count;
      const at = <usize>p * sizeof<T>();
      const b = base<T>(x + at, c, channels, stride, window, k, scale, pair);
      const power = inversePower<T>(b);
      const own = <usize>(c * stride) + at;
      const product = f64x2.mul(loadUpTo<T>(dy + own, pair), loadUpTo<T>(x + own, pair));
      const place = <usize>c * row + <usize>p * 8;
      v128.store(powers + place, power);
      v128.store(pulls + place, f64x2.div(f64x2.mul(product, power), b));
    }
  }
  for (let c = 0; c < channels; c += 1) {
    // The channels whose window holds c: the window mirrored.
    const end = c + (window >> 1);
    const first = max(0, end - window + 1);
    const last = min(channels - 1, end);
    for (let p = 0; p < count; p += 2) {
      const pair = p + 1 < count;
      const own = <usize>(c * stride) + <usize>p * sizeof<T>();
      let sum = f64x2.splat(0);
      let at = pulls + <usize>first * row + <usize>p * 8;
      for (let j = first; j <= last; j += 1, at += row) sum = f64x2.add(sum, v128.load(at));
      const pull = f64x2.mul(f64x2.mul(f64x2.splat(factor), loadUpTo<T>(x + own, pair)), sum);
      const power = v128.load(powers + <usize>c * row + <usize>p * 8);
      const value = f64x2.sub(f64x2.mul(loadUpTo<T>(dy + own, pair), power), pull);
      storeUpTo<T>(dx + own, value, pair);
    }
  }
}

/** b = k + scale Σ x² over the window of channel c, at the positions from x on. */
function base<T>(
  x: usize,
  c: i32,
  channels: i32,
  stride: i32,
  window: i32,
  k: f64,
  scale: f64,
  pair: bool,
): v128 {
  const begin = c - (window >> 1);
  const first = max(0, begin);
  const last = min(channels - 1, begin + window - 1);
  let even = f64x2.splat(0),
    odd = f64x2.splat(0);
  let at = x + <usize>(first * stride);
  let j = first;
  for (; j < last; j += 2, at += 2 * stride) {
    const a = loadUpTo<T>(at, pair),
      b = loadUpTo<T>(at + stride, pair);
    even = f64x2.add(even, f64x2.mul(a, a));
    odd = f64x2.add(odd, f64x2.mul(b, b));
  }
  if (j === last) {
    const a = loadUpTo<T>(at, pair);
    even = f64x2.add(even, f64x2.mul(a, a));
  }
  return f64x2.add(f64x2.splat(k), f64x2.mul(f64x2.splat(scale), f64x2.add(even, odd)));
}

/** b^−3/4 as `../../local-response-norm/inverse-power.ts`, corrected where T is double. */
function inversePower<T>(b: v128): v128 {
  const zero = f64x2.splat(0),
    infinite = f64x2.splat(Infinity);
  const root = f64x2.sqrt(b);
  const fourth = f64x2.sqrt(root);
  let power = f64x2.div(fourth, b);
  if (sizeof<T>() == 8) power = corrected(b, root, fourth, power);
  const bounded = v128.bitselect(infinite, power, f64x2.eq(b, zero));
  return v128.bitselect(zero, bounded, f64x2.eq(b, infinite));
}

function corrected(b: v128, root: v128, fourth: v128, power: v128): v128 {
  const half = f64x2.splat(0.5);
  const perRoot = f64x2.mul(power, fourth);
  const ofRoot = f64x2.mul(f64x2.mul(remainder(b, root, root), perRoot), half);
  const missing = f64x2.add(ofRoot, remainder(root, fourth, fourth));
  const ofFourth = f64x2.mul(f64x2.mul(missing, f64x2.mul(power, root)), half);
  const all = f64x2.add(remainder(fourth, power, b), ofFourth);
  const exact = f64x2.add(power, f64x2.mul(all, f64x2.mul(perRoot, perRoot)));
  const usual = v128.and(f64x2.gt(b, f64x2.splat(LEAST)), f64x2.lt(b, f64x2.splat(MOST)));
  return v128.bitselect(exact, power, usual);
}

/** whole − a b, without a rounding of the product. */
function remainder(whole: v128, a: v128, b: v128): v128 {
  const product = f64x2.mul(a, b);
  const aHigh = high(a),
    bHigh = high(b);
  const aLow = f64x2.sub(a, aHigh),
    bLow = f64x2.sub(b, bHigh);
  let lost = f64x2.sub(f64x2.mul(aHigh, bHigh), product);
  lost = f64x2.add(lost, f64x2.mul(aHigh, bLow));
  lost = f64x2.add(lost, f64x2.mul(aLow, bHigh));
  lost = f64x2.add(lost, f64x2.mul(aLow, bLow));
  return f64x2.sub(f64x2.sub(whole, product), lost);
}

function high(a: v128): v128 {
  const shifted = f64x2.mul(f64x2.splat(SPLITTER), a);
  return f64x2.sub(shifted, f64x2.sub(shifted, a));
}

function loadUpTo<T>(at: usize, pair: bool): v128 {
  return pair ? load<T>(at) : f64x2.splat(loadOne<T>(at));
}

function storeUpTo<T>(at: usize, value: v128, pair: bool): void {
  if (pair) store<T>(at, value);
  else storeOne<T>(at, f64x2.extract_lane(value, 0));
}
