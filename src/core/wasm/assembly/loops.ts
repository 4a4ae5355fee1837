/**
 * The hot loops in AssemblyScript, with SIMD: what `../../kernel/` does, on arrays in this module's
 * memory.
 *
 * A segment is a number of neighbours that share all constants. The constants of segment s, and what
 * is found for it, stand in row s of a table of rows of eight doubles. Every loop computes in double,
 * two numbers at once, and sums with four pairs of accumulators.
 */

import { load, store, storeFour, loadOne, storeOne, total, all } from './vectors';

const ROW: usize = 64;

/** Column 0: a constant. Column 1 receives Σ (x − constant). */
export function differences<T>(x: usize, segments: i32, length: i32, table: usize): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~7) * size;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const c = all(table);
    let a = f64x2.splat(0),
      b = f64x2.splat(0),
      d = f64x2.splat(0),
      e = f64x2.splat(0);
    const end = x + <usize>length * size;
    for (const stop = x + whole; x < stop; x += 8 * size) {
      a = f64x2.add(a, f64x2.sub(load<T>(x), c));
      b = f64x2.add(b, f64x2.sub(load<T>(x + 2 * size), c));
      d = f64x2.add(d, f64x2.sub(load<T>(x + 4 * size), c));
      e = f64x2.add(e, f64x2.sub(load<T>(x + 6 * size), c));
    }
    let sum = total(f64x2.add(f64x2.add(a, b), f64x2.add(d, e)));
    const constant = f64.load(table);
    for (; x < end; x += size) sum += loadOne<T>(x) - constant;
    f64.store(table + 8, sum);
  }
}

/** Column 0: a centre. Columns 1 and 2 receive Σ (x − centre) and Σ (x − centre)². */
export function squares<T>(x: usize, segments: i32, length: i32, table: usize): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~7) * size;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const c = all(table);
    let a = f64x2.splat(0),
      b = f64x2.splat(0),
      d = f64x2.splat(0),
      e = f64x2.splat(0);
    let p = f64x2.splat(0),
      q = f64x2.splat(0),
      r = f64x2.splat(0),
      t = f64x2.splat(0);
    const end = x + <usize>length * size;
    for (const stop = x + whole; x < stop; x += 8 * size) {
      const u = f64x2.sub(load<T>(x), c);
      const v = f64x2.sub(load<T>(x + 2 * size), c);
      const w = f64x2.sub(load<T>(x + 4 * size), c);
      const z = f64x2.sub(load<T>(x + 6 * size), c);
      a = f64x2.add(a, u);
      b = f64x2.add(b, v);
      d = f64x2.add(d, w);
      e = f64x2.add(e, z);
      p = f64x2.add(p, f64x2.mul(u, u));
      q = f64x2.add(q, f64x2.mul(v, v));
      r = f64x2.add(r, f64x2.mul(w, w));
      t = f64x2.add(t, f64x2.mul(z, z));
    }
    let sum = total(f64x2.add(f64x2.add(a, b), f64x2.add(d, e)));
    let square = total(f64x2.add(f64x2.add(p, q), f64x2.add(r, t)));
    const centre = f64.load(table);
    for (; x < end; x += size) {
      const difference = loadOne<T>(x) - centre;
      sum += difference;
      square += difference * difference;
    }
    f64.store(table + 8, sum);
    f64.store(table + 16, square);
  }
}

/** Column 2 receives Σ x². */
export function pureSquares<T>(x: usize, segments: i32, length: i32, table: usize): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~7) * size;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    let p = f64x2.splat(0),
      q = f64x2.splat(0),
      r = f64x2.splat(0),
      t = f64x2.splat(0);
    const end = x + <usize>length * size;
    for (const stop = x + whole; x < stop; x += 8 * size) {
      const u = load<T>(x),
        v = load<T>(x + 2 * size);
      const w = load<T>(x + 4 * size),
        z = load<T>(x + 6 * size);
      p = f64x2.add(p, f64x2.mul(u, u));
      q = f64x2.add(q, f64x2.mul(v, v));
      r = f64x2.add(r, f64x2.mul(w, w));
      t = f64x2.add(t, f64x2.mul(z, z));
    }
    let square = total(f64x2.add(f64x2.add(p, q), f64x2.add(r, t)));
    for (; x < end; x += size) {
      const one = loadOne<T>(x);
      square += one * one;
    }
    f64.store(table + 16, square);
  }
}

/** Columns 0 to 2: μ, scale and shift. y = (x − μ) scale + shift. */
export function apply<T>(x: usize, y: usize, segments: i32, length: i32, table: usize): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~3) * size;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const mean = all(table),
      scale = all(table + 8),
      shift = all(table + 16);
    const end = x + <usize>length * size;
    for (const stop = x + whole; x < stop; x += 4 * size, y += 4 * size) {
      const a = f64x2.add(f64x2.mul(f64x2.sub(load<T>(x), mean), scale), shift);
      const b = f64x2.add(f64x2.mul(f64x2.sub(load<T>(x + 2 * size), mean), scale), shift);
      storeFour<T>(y, a, b);
    }
    for (; x < end; x += size, y += size) {
      const value = (loadOne<T>(x) - f64.load(table)) * f64.load(table + 8) + f64.load(table + 16);
      storeOne<T>(y, value);
    }
  }
}

/** Column 0: μ. Columns 1 and 2 receive Σ dy and Σ dy (x − μ). */
export function reduce<T>(dy: usize, x: usize, segments: i32, length: i32, table: usize): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~7) * size;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const mean = all(table);
    let a = f64x2.splat(0),
      b = f64x2.splat(0),
      d = f64x2.splat(0),
      e = f64x2.splat(0);
    let p = f64x2.splat(0),
      q = f64x2.splat(0),
      r = f64x2.splat(0),
      t = f64x2.splat(0);
    const end = dy + <usize>length * size;
    for (const stop = dy + whole; dy < stop; dy += 8 * size, x += 8 * size) {
      const u = load<T>(dy),
        v = load<T>(dy + 2 * size);
      const w = load<T>(dy + 4 * size),
        z = load<T>(dy + 6 * size);
      a = f64x2.add(a, u);
      b = f64x2.add(b, v);
      d = f64x2.add(d, w);
      e = f64x2.add(e, z);
      p = f64x2.add(p, f64x2.mul(u, f64x2.sub(load<T>(x), mean)));
      q = f64x2.add(q, f64x2.mul(v, f64x2.sub(load<T>(x + 2 * size), mean)));
      r = f64x2.add(r, f64x2.mul(w, f64x2.sub(load<T>(x + 4 * size), mean)));
      t = f64x2.add(t, f64x2.mul(z, f64x2.sub(load<T>(x + 6 * size), mean)));
    }
    let gradient = total(f64x2.add(f64x2.add(a, b), f64x2.add(d, e)));
    let product = total(f64x2.add(f64x2.add(p, q), f64x2.add(r, t)));
    for (; dy < end; dy += size, x += size) {
      const one = loadOne<T>(dy);
      gradient += one;
      product += one * (loadOne<T>(x) - f64.load(table));
    }
    f64.store(table + 8, gradient);
    f64.store(table + 16, product);
  }
}

/** Columns 0 to 4: μ, r, mean gradient, mean product, γ. Gives dx. */
export function inputGradient<T>(
  dy: usize,
  x: usize,
  dx: usize,
  segments: i32,
  length: i32,
  table: usize,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~1) * size;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const mean = all(table),
      reciprocal = all(table + 8),
      gradient = all(table + 16);
    const product = all(table + 24),
      gamma = all(table + 32);
    const end = dy + <usize>length * size;
    for (const stop = dy + whole; dy < stop; dy += 2 * size, x += 2 * size, dx += 2 * size) {
      const normalized = f64x2.mul(f64x2.sub(load<T>(x), mean), reciprocal);
      const centred = f64x2.sub(f64x2.mul(gamma, load<T>(dy)), gradient);
      store<T>(dx, f64x2.mul(reciprocal, f64x2.sub(centred, f64x2.mul(normalized, product))));
    }
    for (; dy < end; dy += size, x += size, dx += size) {
      const r = f64.load(table + 8);
      const normalized = (loadOne<T>(x) - f64.load(table)) * r;
      const centred = f64.load(table + 32) * loadOne<T>(dy) - f64.load(table + 16);
      storeOne<T>(dx, r * (centred - normalized * f64.load(table + 24)));
    }
  }
}

/** Columns 0 and 1: μ and r. y = (x − μ) r γ + β with a γ and β for each of the length. */
export function applyEach<T>(
  x: usize,
  y: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
  beta: usize,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~3) * 8;
  const bytes = <usize>length * 8;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const mean = all(table),
      reciprocal = all(table + 8);
    let j: usize = 0;
    for (; j < whole; j += 32, x += 4 * size, y += 4 * size) {
      const u = f64x2.mul(f64x2.sub(load<T>(x), mean), reciprocal);
      const v = f64x2.mul(f64x2.sub(load<T>(x + 2 * size), mean), reciprocal);
      const a = f64x2.add(f64x2.mul(u, v128.load(gamma + j)), v128.load(beta + j));
      const b = f64x2.add(f64x2.mul(v, v128.load(gamma + j + 16)), v128.load(beta + j + 16));
      storeFour<T>(y, a, b);
    }
    for (; j < bytes; j += 8, x += size, y += size) {
      const scaled = (loadOne<T>(x) - f64.load(table)) * f64.load(table + 8);
      storeOne<T>(y, scaled * f64.load(gamma + j) + f64.load(beta + j));
    }
  }
}

/**
 * Columns 0 and 1: μ and r. Columns 2 and 3 receive Σ γ dy and Σ γ dy x̂; Σ dy and Σ dy x̂ are added
 * to two vectors, for each of the length.
 */
export function reduceEach<T>(
  dy: usize,
  x: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
  betaSums: usize,
  gammaSums: usize,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~1) * 8;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const mean = all(table),
      reciprocal = all(table + 8);
    let a = f64x2.splat(0),
      b = f64x2.splat(0);
    for (let j: usize = 0; j < whole; j += 16, dy += 2 * size, x += 2 * size) {
      const d = load<T>(dy);
      const g = f64x2.mul(d, v128.load(gamma + j));
      const normalized = f64x2.mul(f64x2.sub(load<T>(x), mean), reciprocal);
      a = f64x2.add(a, g);
      b = f64x2.add(b, f64x2.mul(g, normalized));
      v128.store(betaSums + j, f64x2.add(v128.load(betaSums + j), d));
      v128.store(gammaSums + j, f64x2.add(v128.load(gammaSums + j), f64x2.mul(d, normalized)));
    }
    let gradient = total(a),
      product = total(b);
    if (length & 1) {
      const d = loadOne<T>(dy);
      const g = d * f64.load(gamma + whole);
      const normalized = (loadOne<T>(x) - f64.load(table)) * f64.load(table + 8);
      gradient += g;
      product += g * normalized;
      f64.store(betaSums + whole, f64.load(betaSums + whole) + d);
      f64.store(gammaSums + whole, f64.load(gammaSums + whole) + d * normalized);
      dy += size;
      x += size;
    }
    f64.store(table + 16, gradient);
    f64.store(table + 24, product);
  }
}

/** Columns 0 to 3: μ, r, mean gradient, mean product. Gives dx, with a γ for each. */
export function inputGradientEach<T>(
  dy: usize,
  x: usize,
  dx: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
): void {
  const size: usize = sizeof<T>();
  const whole = <usize>(length & ~1) * 8;
  for (let s = 0; s < segments; s += 1, table += ROW) {
    const mean = all(table),
      reciprocal = all(table + 8),
      gradient = all(table + 16);
    const product = all(table + 24);
    for (let j: usize = 0; j < whole; j += 16, dy += 2 * size, x += 2 * size, dx += 2 * size) {
      const normalized = f64x2.mul(f64x2.sub(load<T>(x), mean), reciprocal);
      const centred = f64x2.sub(f64x2.mul(v128.load(gamma + j), load<T>(dy)), gradient);
      store<T>(dx, f64x2.mul(reciprocal, f64x2.sub(centred, f64x2.mul(normalized, product))));
    }
    if (length & 1) {
      const r = f64.load(table + 8);
      const normalized = (loadOne<T>(x) - f64.load(table)) * r;
      const centred = f64.load(gamma + whole) * loadOne<T>(dy) - f64.load(table + 16);
      storeOne<T>(dx, r * (centred - normalized * f64.load(table + 24)));
      dy += size;
      x += size;
      dx += size;
    }
  }
}
