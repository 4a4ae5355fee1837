/** Products of matrices that stand row by row. */

import { addProduct, totals } from './vectors';

/**
 * y[n, o] = b[o] + Σ_i w[o, i] x[n, i]. Four rows and two columns of y are summed at once, each in
 * four parts over i, to which the numbers behind the last four are added one by one.
 */
export function multiply(
  x: usize,
  w: usize,
  bias: usize,
  y: usize,
  examples: i32,
  inputs: i32,
  outputs: i32,
): void {
  const row = <usize>inputs * 4,
    out = <usize>outputs * 4;
  const whole = examples & ~3;
  for (let o = 0; o < outputs; o += 2) {
    const first = <usize>max(min(o, outputs - 2), 0);
    // A single output is summed twice.
    const second = first + (outputs > 1 ? 1 : 0);
    for (let n: i32 = 0; n < whole; n += 4) {
      const to = y + <usize>n * out;
      const from = x + <usize>n * row;
      fourRows(from, w + first * row, w + second * row, bias, to, row, out, first * 4, second * 4);
    }
  }
  for (let n = whole; n < examples; n += 1) {
    oneRow(x + <usize>n * row, w, bias, y + <usize>n * out, row, outputs);
  }
}

function fourRows(
  x: usize,
  u: usize,
  v: usize,
  bias: usize,
  y: usize,
  row: usize,
  out: usize,
  first: usize,
  second: usize,
): void {
  let p = x,
    q = x + row,
    r = x + 2 * row,
    s = x + 3 * row;
  let a = f32x4.splat(0);
  let b = a,
    c = a,
    d = a;
  let e = a,
    f = a,
    g = a,
    h = a;
  const rest = row & 15;
  for (
    const end = u + (row - rest);
    u < end;
    u += 16, v += 16, p += 16, q += 16, r += 16, s += 16
  ) {
    const left = v128.load(u),
      right = v128.load(v);
    let value = v128.load(p);
    a = addProduct(a, left, value);
    e = addProduct(e, right, value);
    value = v128.load(q);
    b = addProduct(b, left, value);
    f = addProduct(f, right, value);
    value = v128.load(r);
    c = addProduct(c, left, value);
    g = addProduct(g, right, value);
    value = v128.load(s);
    d = addProduct(d, left, value);
    h = addProduct(h, right, value);
  }
  let left = totals(a, b, c, d),
    right = totals(e, f, g, h);
  for (let i: usize = 0; i < rest; i += 4) {
    let value = f32x4.splat(f32.load(p + i));
    value = f32x4.replace_lane(value, 1, f32.load(q + i));
    value = f32x4.replace_lane(value, 2, f32.load(r + i));
    value = f32x4.replace_lane(value, 3, f32.load(s + i));
    left = addProduct(left, v128.load32_splat(u + i), value);
    right = addProduct(right, v128.load32_splat(v + i), value);
  }
  storeColumn(y + first, out, f32x4.add(left, v128.load32_splat(bias + first)));
  storeColumn(y + second, out, f32x4.add(right, v128.load32_splat(bias + second)));
}

function storeColumn(y: usize, out: usize, value: v128): void {
  v128.store32_lane(y, value, 0);
  v128.store32_lane(y + out, value, 1);
  v128.store32_lane(y + 2 * out, value, 2);
  v128.store32_lane(y + 3 * out, value, 3);
}

/** A row of y, with the sums of `fourRows`. */
function oneRow(x: usize, w: usize, bias: usize, y: usize, row: usize, outputs: i32): void {
  const rest = row & 15;
  const whole = row - rest;
  for (let o = 0; o < outputs; o += 4) {
    const last = outputs - 1;
    let p = w + <usize>o * row,
      q = w + <usize>min(o + 1, last) * row;
    let r = w + <usize>min(o + 2, last) * row,
      s = w + <usize>min(o + 3, last) * row;
    let a = f32x4.splat(0);
    let b = a,
      c = a,
      d = a;
    let at = x;
    for (const end = x + whole; at < end; at += 16, p += 16, q += 16, r += 16, s += 16) {
      const value = v128.load(at);
      a = addProduct(a, v128.load(p), value);
      b = addProduct(b, v128.load(q), value);
      c = addProduct(c, v128.load(r), value);
      d = addProduct(d, v128.load(s), value);
    }
    let sum = totals(a, b, c, d);
    for (let i: usize = 0; i < rest; i += 4) {
      let weights = f32x4.splat(f32.load(p + i));
      weights = f32x4.replace_lane(weights, 1, f32.load(q + i));
      weights = f32x4.replace_lane(weights, 2, f32.load(r + i));
      weights = f32x4.replace_lane(weights, 3, f32.load(s + i));
      sum = addProduct(sum, weights, v128.load32_splat(at + i));
    }
    const to = <usize>o * 4;
    f32.store(y + to, f32x4.extract_lane(sum, 0) + f32.load(bias + to));
    if (o + 1 <= last) f32.store(y + to, f32x4.extract_lane(sum, 1) + f32.load(bias + to, 4), 4);
    if (o + 2 <= last) f32.store(y + to, f32x4.extract_lane(sum, 2) + f32.load(bias + to, 8), 8);
    if (o + 3 <= last) f32.store(y + to, f32x4.extract_lane(sum, 3) + f32.load(bias + to, 12), 12);
  }
}

/**
 * z[r, i] = Σ_k a[r, k] m[k, i], where a's rows stand `rowStep` bytes apart and its columns `step`: the
 * gradient of the input (a = dy, m = w) and that of the weights (a = dy turned, m = x).
 */
export function product(
  a: usize,
  rowStep: usize,
  step: usize,
  m: usize,
  z: usize,
  rows: i32,
  depth: i32,
  columns: i32,
): void {
  const row = <usize>columns * 4;
  const whole = <usize>(rows & ~3);
  if (columns < 8) {
    for (let r: usize = 0; r < <usize>rows; r += 1) {
      fewColumns(a + r * rowStep, step, m, z + r * row, depth, row);
    }
    return;
  }
  for (let i = 0; i < columns; i += 8) {
    // The last eight may have some of those before them.
    const first = <usize>min(i, columns - 8) * 4;
    for (let r: usize = 0; r < whole; r += 4) {
      fourByEight(a + r * rowStep, rowStep, step, m + first, z + first + r * row, depth, row);
    }
    for (let r = whole; r < <usize>rows; r += 1) {
      oneByEight(a + r * rowStep, step, m + first, z + first + r * row, depth, row);
    }
  }
}

function fourByEight(
  p: usize,
  rowStep: usize,
  step: usize,
  m: usize,
  z: usize,
  depth: i32,
  row: usize,
): void {
  let q = p + rowStep,
    r = p + 2 * rowStep,
    s = p + 3 * rowStep;
  let a = f32x4.splat(0);
  let b = a,
    c = a,
    d = a;
  let e = a,
    f = a,
    g = a,
    h = a;
  for (let k = 0; k < depth; k += 1, m += row, p += step, q += step, r += step, s += step) {
    const left = v128.load(m),
      right = v128.load(m, 16);
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
  }
  v128.store(z, a);
  v128.store(z, e, 16);
  v128.store(z + row, b);
  v128.store(z + row, f, 16);
  v128.store(z + 2 * row, c);
  v128.store(z + 2 * row, g, 16);
  v128.store(z + 3 * row, d);
  v128.store(z + 3 * row, h, 16);
}

function oneByEight(a: usize, step: usize, m: usize, z: usize, depth: i32, row: usize): void {
  let left = f32x4.splat(0),
    right = f32x4.splat(0);
  for (let k = 0; k < depth; k += 1, m += row, a += step) {
    const value = v128.load32_splat(a);
    left = addProduct(left, v128.load(m), value);
    right = addProduct(right, v128.load(m, 16), value);
  }
  v128.store(z, left);
  v128.store(z, right, 16);
}

function fewColumns(a: usize, step: usize, m: usize, z: usize, depth: i32, row: usize): void {
  for (let i: usize = 0; i < row; i += 4) {
    let sum: f32 = 0;
    for (let k: usize = 0; k < <usize>depth; k += 1) {
      sum += f32.load(m + i + k * row) * f32.load(a + k * step);
    }
    f32.store(z + i, sum);
  }
}
