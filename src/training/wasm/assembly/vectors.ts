/** Four single-precision numbers at once. */

/** sum + a b, with a rounding of the product: no engine has another. */
export function addProduct(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(sum, f32x4.mul(a, b));
}

/** The first two rows of two vectors side by side: a0 b0 a1 b1. */
export function low(a: v128, b: v128): v128 {
  return v128.shuffle<f32>(a, b, 0, 4, 1, 5);
}

/** The last two: a2 b2 a3 b3. */
export function high(a: v128, b: v128): v128 {
  return v128.shuffle<f32>(a, b, 2, 6, 3, 7);
}

/** The first halves of two vectors: a0 a1 b0 b1. */
export function firsts(a: v128, b: v128): v128 {
  return v128.shuffle<f32>(a, b, 0, 1, 4, 5);
}

/** The second halves: a2 a3 b2 b3. */
export function seconds(a: v128, b: v128): v128 {
  return v128.shuffle<f32>(a, b, 2, 3, 6, 7);
}

/** Stores four vectors as the columns of four rows, the first `rows` of them, `stride` bytes apart. */
export function storeColumns(
  at: usize,
  stride: usize,
  rows: i32,
  a: v128,
  b: v128,
  c: v128,
  d: v128,
): void {
  const ab = low(a, b),
    cd = low(c, d);
  v128.store(at, firsts(ab, cd));
  if (rows < 2) return;
  v128.store(at + stride, seconds(ab, cd));
  if (rows < 3) return;
  const abLast = high(a, b),
    cdLast = high(c, d);
  v128.store(at + 2 * stride, firsts(abLast, cdLast));
  if (rows < 4) return;
  v128.store(at + 3 * stride, seconds(abLast, cdLast));
}

/** The sums of four vectors, each (0 + 1) + (2 + 3). */
export function totals(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = low(a, b),
    abLast = high(a, b);
  const cd = low(c, d),
    cdLast = high(c, d);
  const first = f32x4.add(firsts(ab, cd), seconds(ab, cd));
  return f32x4.add(first, f32x4.add(firsts(abLast, cdLast), seconds(abLast, cdLast)));
}
