/** The hyperbolic tangent of two numbers at once: the bits of `../../elementary/tanh.ts`. */

/** 1.5 · 2^52: added to a small integer, it puts its bits at the end of the sum's. */
const TO_BITS: f64 = 6755399441055744;

export function tanh(x: v128): v128 {
  const magnitude = f64x2.abs(x);
  const small = f64x2.lt(magnitude, f64x2.splat(1));
  // From 22 on the tangent is 1, as it is at 22. (pmin keeps NaN.)
  const bounded = f64x2.pmin(magnitude, f64x2.splat(22));
  const doubled = f64x2.add(bounded, bounded);
  const sign = f64x2.splat(-0.0);
  const t = expm1(v128.xor(doubled, v128.and(small, sign)), small);
  const numerator = v128.bitselect(f64x2.neg(t), f64x2.splat(2), small);
  const quotient = f64x2.div(numerator, f64x2.add(t, f64x2.splat(2)));
  const value = v128.bitselect(quotient, f64x2.sub(f64x2.splat(1), quotient), small);
  const signed = v128.or(value, v128.and(x, sign));
  return v128.bitselect(x, signed, f64x2.lt(magnitude, f64x2.splat(1e-8)));
}

/** exp(x) − 1 as `../../elementary/expm1.ts`, for x from −2 to 0, which are `small`, and from 2 to 44. */
function expm1(x: v128, small: v128): v128 {
  const reduced = f64x2.gt(f64x2.abs(x), f64x2.splat(0.34657359027997264));
  const half0 = v128.or(f64x2.splat(0.5), v128.and(x, f64x2.splat(-0.0)));
  const rounded = f64x2.trunc(f64x2.add(f64x2.mul(f64x2.splat(1.442695040888963387), x), half0));
  const k = v128.and(rounded, reduced);
  const high = f64x2.sub(x, f64x2.mul(k, f64x2.splat(6.9314718036912381649e-1)));
  const low = f64x2.mul(k, f64x2.splat(1.90821492927058770002e-10));
  const r = f64x2.sub(high, low);
  const c = f64x2.sub(f64x2.sub(high, r), low);
  const half = f64x2.mul(f64x2.splat(0.5), r);
  const z = f64x2.mul(r, half);
  let q = next(z, f64x2.splat(-2.01099218183624371326e-7), 4.00821782732936239552e-6);
  q = next(z, q, -7.93650757867487942473e-5);
  q = next(z, q, 1.58730158725481460165e-3);
  q = next(z, q, -3.33333333333331316428e-2);
  q = next(z, q, 1);
  const t = f64x2.sub(f64x2.splat(3), f64x2.mul(q, half));
  const divisor = f64x2.sub(f64x2.splat(6), f64x2.mul(r, t));
  const quotient = f64x2.mul(z, f64x2.div(f64x2.sub(q, t), divisor));
  const e = f64x2.sub(f64x2.sub(f64x2.mul(r, f64x2.sub(quotient, c)), c), z);
  return assemble(r, e, k, small);
}

/** One step of Horner's rule. */
function next(z: v128, value: v128, coefficient: f64): v128 {
  return f64x2.add(f64x2.splat(coefficient), f64x2.mul(z, value));
}

/**
 * 2^k (1 + r − e) − 1 with the roundings of each of the TypeScript's cases. These are
 * (a + (r − e)) 2^k − b, with a = b = 0 for k = 0; 0 and 1/2 for −1; 1 and 1 for less; 1 − 2^−k and 0
 * for k >= 2; and another for k from 20 to 56.
 */
function assemble(r: v128, e: v128, k: v128, small: v128): v128 {
  const bits = f64x2.add(k, f64x2.splat(TO_BITS));
  const power = i64x2.shl(i64x2.add(bits, i64x2.splat(1023)), 52);
  const inverse = i64x2.shl(i64x2.sub(i64x2.splat(1023), bits), 52);
  const one = f64x2.splat(1);
  const a = v128.bitselect(
    v128.and(one, f64x2.lt(k, f64x2.splat(-1))),
    f64x2.sub(one, inverse),
    small,
  );
  const b = v128.and(f64x2.pmin(f64x2.mul(k, f64x2.splat(-0.5)), one), small);
  const usual = f64x2.sub(f64x2.mul(f64x2.add(a, f64x2.sub(r, e)), power), b);
  const other = f64x2.mul(f64x2.add(f64x2.sub(r, f64x2.add(e, inverse)), one), power);
  const middle = v128.and(f64x2.ge(k, f64x2.splat(20)), f64x2.le(k, f64x2.splat(56)));
  return v128.bitselect(other, usual, middle);
}
