/**
 * Local Response Normalization's loops for β = 3/4, on `count` neighbouring positions of all channels
 * of an example. Channels stand `stride` bytes apart. What is found for a channel is kept in a ring of
 * as many rows of doubles as a window has channels, for as long as a window holds it.
 */

import { load, store, loadOne, storeOne } from './vectors';

/** 2^−100 and 2^100: between them neither single holds too few bits of b nor does a power overflow. */
const BOUNDS = memory.data<f32>([7.888609052210118e-31, 1.2676506002282294e30]);
/** They stand in memory for the reason that `tanh.ts` tells. */
const SERIES = memory.data<f64>([1, 0.25, 0.15625]);
/** Where `sumWindow` leaves the second of its sums, and `windowPowers` b and its powers of two pairs. */
const SECOND = memory.data(16, 16);
const BASES = memory.data(32, 16);
const POWERS = memory.data(32, 16);

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
  squares: usize,
): void {
  const row = rowFor(count);
  const end = squares + row * <usize>min(window, channels);
  const before = window >> 1;
  let next = 0;
  let newest = squares,
    oldest = squares;
  for (let c = 0; c < channels; c += 1) {
    for (const stop = lastOf(c, before, window, channels); next <= stop; next += 1) {
      squareRow<T>(x + <usize>(next * stride), newest, count);
      newest = after(newest, row, squares, end);
    }
    if (c > before) oldest = after(oldest, row, squares, end);
    const held = next - max(0, c - before);
    const from = x + <usize>(c * stride),
      to = y + <usize>(c * stride);
    for (let p = 0; p < count; p += 4) {
      const at = <usize>p * sizeof<T>(),
        left = count - p;
      const second = at + 2 * sizeof<T>();
      windowPowers<T>(oldest + <usize>p * 8, held, row, end, end - squares, k, scale);
      const a = f64x2.mul(loadUpTo<T>(from + at, left), v128.load(POWERS));
      const b = f64x2.mul(loadUpTo<T>(from + second, left - 2), v128.load(POWERS, 16));
      storeUpTo<T>(to + at, a, left);
      storeUpTo<T>(to + second, b, left - 2);
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
  squares: usize,
  powers: usize,
  pulls: usize,
): void {
  const row = rowFor(count);
  const bytes = row * <usize>min(window, channels);
  const before = window >> 1;
  let next = 0;
  let newest = squares,
    oldest = squares,
    place: usize = 0,
    oldestPull: usize = 0,
    oldestPower: usize = 0;
  // The gradient of channel d is known when the pull of channel d + before is.
  for (let c = 0; c < channels + before; c += 1) {
    if (c < channels) {
      for (const stop = lastOf(c, before, window, channels); next <= stop; next += 1) {
        squareRow<T>(x + <usize>(next * stride), newest, count);
        newest = after(newest, row, squares, squares + bytes);
      }
      if (c > before) oldest = after(oldest, row, squares, squares + bytes);
      const held = next - max(0, c - before);
      const own = <usize>(c * stride);
      for (let p = 0; p < count; p += 4) {
        const at = own + <usize>p * sizeof<T>(),
          kept = place + <usize>p * 8,
          left = count - p;
        const second = at + 2 * sizeof<T>();
        windowPowers<T>(oldest + <usize>p * 8, held, row, squares + bytes, bytes, k, scale);
        v128.store(powers + kept, v128.load(POWERS));
        v128.store(powers + kept + 16, v128.load(POWERS, 16));
        v128.store(pulls + kept, pull<T>(dy + at, x + at, left, 0));
        v128.store(pulls + kept + 16, pull<T>(dy + second, x + second, left - 2, 16));
      }
      place = after(place, row, 0, bytes);
    }
    const d = c - before;
    if (d < 0) continue;
    // The channels whose window holds d: the window mirrored.
    const behind = window - 1 - before;
    if (d > behind) oldestPull = after(oldestPull, row, 0, bytes);
    const held = min(channels - 1, c) - max(0, d - behind) + 1;
    const own = <usize>(d * stride);
    for (let p = 0; p < count; p += 4) {
      const a = sumWindow(pulls + oldestPull + <usize>p * 8, held, row, pulls + bytes, bytes);
      const through = powers + oldestPower + <usize>p * 8,
        at = own + <usize>p * sizeof<T>();
      const second = at + 2 * sizeof<T>();
      const b = v128.load(SECOND);
      gradient<T>(dy + at, x + at, dx + at, count - p, v128.load(through), factor, a);
      const left = count - p - 2;
      gradient<T>(dy + second, x + second, dx + second, left, v128.load(through, 16), factor, b);
    }
    oldestPower = after(oldestPower, row, 0, bytes);
  }
}

/** The bytes of a row: whole groups of four. */
function rowFor(count: i32): usize {
  return <usize>((count + 3) & ~3) * 8;
}

/** The row after another of a ring. */
function after(place: usize, row: usize, start: usize, end: usize): usize {
  return place + row === end ? start : place + row;
}

/** The last channel of a window. */
function lastOf(c: i32, before: i32, window: i32, channels: i32): i32 {
  return min(channels - 1, c - before + window - 1);
}

function squareRow<T>(x: usize, squares: usize, count: i32): void {
  for (let p = 0; p < count; p += 2, x += 2 * sizeof<T>(), squares += 16) {
    const value = loadUpTo<T>(x, count - p);
    v128.store(squares, f64x2.mul(value, value));
  }
  // Of a last group that is not whole, its rest.
  if (((count + 1) >> 1) & 1) v128.store(squares, f64x2.splat(0));
}

/** Sums four neighbours of some rows of a ring; the first pair is returned, the second left in `SECOND`. */
function sumWindow(first: usize, held: i32, row: usize, end: usize, bytes: usize): v128 {
  let a = v128.load(first),
    b = v128.load(first, 16);
  for (let j = 1, at = first; j < held; j += 1) {
    at += row;
    if (at >= end) at -= bytes;
    a = f64x2.add(a, v128.load(at));
    b = f64x2.add(b, v128.load(at, 16));
  }
  v128.store(SECOND, b);
  return a;
}

/** b = k + scale Σ x² of four neighbours, and b^−3/4. */
function windowPowers<T>(
  first: usize,
  held: i32,
  row: usize,
  end: usize,
  bytes: usize,
  k: f64,
  scale: f64,
): void {
  const constant = f64x2.splat(k),
    factor = f64x2.splat(scale);
  const a = f64x2.add(constant, f64x2.mul(factor, sumWindow(first, held, row, end, bytes)));
  const b = f64x2.add(constant, f64x2.mul(factor, v128.load(SECOND)));
  const four = inSingle(a, b);
  const usual = isUsual(four),
    seeds = inversePowers(four);
  v128.store(BASES, a);
  v128.store(BASES, b, 16);
  v128.store(POWERS, power<T>(a, f64x2.promote_low_f32x4(seeds), usual));
  v128.store(POWERS, power<T>(b, promoteHigh(seeds), usual), 16);
}

/** dy x b^−7/4 of one of the two pairs. */
function pull<T>(dy: usize, x: usize, left: i32, pair: usize): v128 {
  const product = f64x2.mul(loadUpTo<T>(dy, left), loadUpTo<T>(x, left));
  return f64x2.div(f64x2.mul(product, v128.load(POWERS + pair)), v128.load(BASES + pair));
}

/** dx = dy b^−3/4 − factor x Σ, of as many of a pair as are left. */
function gradient<T>(
  dy: usize,
  x: usize,
  dx: usize,
  left: i32,
  power: v128,
  factor: f64,
  sum: v128,
): void {
  const drawn = f64x2.mul(f64x2.mul(f64x2.splat(factor), loadUpTo<T>(x, left)), sum);
  storeUpTo<T>(dx, f64x2.sub(f64x2.mul(loadUpTo<T>(dy, left), power), drawn), left);
}

function inSingle(a: v128, b: v128): v128 {
  return v128.shuffle<u64>(f32x4.demote_f64x2_zero(a), f32x4.demote_f64x2_zero(b), 0, 2);
}

function promoteHigh(four: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<u64>(four, four, 1, 1));
}

/** Whether the powers in single are good enough to start from. */
function isUsual(four: v128): bool {
  const within = v128.and(
    f32x4.ge(four, v128.load32_splat(BOUNDS)),
    f32x4.le(four, v128.load32_splat(BOUNDS, 4)),
  );
  return i32x4.all_true(within);
}

/** b^−3/4 of four numbers in single. */
function inversePowers(four: v128): v128 {
  return f32x4.div(f32x4.sqrt(f32x4.sqrt(four)), four);
}

/**
 * b^−3/4: p (1 − e)^−1/4 with e = 1 − b³ p⁴, which is below 1e-6 for the power p of b in single, as a
 * series to e for a result in single, and to e² in double. The error is below 2 ulp.
 */
function power<T>(b: v128, p: v128, usual: bool): v128 {
  if (!usual) return byRoots(b);
  const product = f64x2.mul(b, p);
  const fourth = f64x2.mul(f64x2.mul(f64x2.mul(product, product), product), p);
  const e = f64x2.sub(v128.load64_splat(SERIES), fourth);
  let slope = v128.load64_splat(SERIES, 8);
  if (sizeof<T>() == 8) slope = f64x2.add(slope, f64x2.mul(v128.load64_splat(SERIES, 16), e));
  return f64x2.add(p, f64x2.mul(p, f64x2.mul(e, slope)));
}

/** b^−3/4 of any b: √√b / b. */
function byRoots(b: v128): v128 {
  const zero = f64x2.splat(0),
    infinite = f64x2.splat(Infinity);
  const quotient = f64x2.div(f64x2.sqrt(f64x2.sqrt(b)), b);
  const bounded = v128.bitselect(infinite, quotient, f64x2.eq(b, zero));
  return v128.bitselect(zero, bounded, f64x2.eq(b, infinite));
}

/** A pair; the first twice where one is left, zeros where none is. */
function loadUpTo<T>(at: usize, left: i32): v128 {
  if (left >= 2) return load<T>(at);
  return left === 1 ? f64x2.splat(loadOne<T>(at)) : f64x2.splat(0);
}

/** Stores as many of a pair as are left. */
function storeUpTo<T>(at: usize, value: v128, left: i32): void {
  if (left >= 2) store<T>(at, value);
  else if (left === 1) storeOne<T>(at, f64x2.extract_lane(value, 0));
}
