/**
 * The hyperbolic tangent of two numbers at once.
 *
 * With 2x = k ln 2 + r, |r| <= ln 2 / 2, and h = tanh(r / 2): e^2x = 2^k (1 + h) / (1 − h), and
 * tanh(x) = (2^k − 1 + h (2^k + 1)) / (2^k + 1 + h (2^k − 1)), one division, in which nothing cancels:
 * for k = 0 it is h. h / r is a polynomial in r², minimax on the interval: relative errors 4e-18 with
 * seven coefficients, for results in double, and 5e-13 with five, for results in single.
 *
 * The constants stand in memory: a vector that is written in the code is made anew by three
 * instructions wherever it is used, and one that is read costs one.
 */

const LAST: f64 = 44; // From |x| = 22 on the tangent is ±1 in double.
/** 1.5 · 2^52: added to a small number, it rounds it and puts its bits at the end of the sum's. */
const TO_BITS: f64 = 6755399441055744;
const CONSTANTS = memory.data<f64>([
  LAST,
  -LAST,
  1.442695040888963387,
  TO_BITS,
  // ln 2 in two parts, and in one.
  6.9314718036912381649e-1,
  1.90821492927058770002e-10,
  0.6931471805599453,
  1,
  0.5,
]);
const FOR_DOUBLE = memory.data<f64>([
  4.202715671779457e-7, -4.324765066640608e-6, 4.2713600973675666e-5, -4.2162697389073686e-4,
  4.166666666461837e-3, -4.166666666666513e-2, 0.5,
]);
const FOR_SINGLE = memory.data<f64>([
  4.1438464990786786e-5, -4.2149366998376297e-4, 4.16666095929963e-3, -4.1666666581021417e-2,
  0.49999999999979416,
]);

/** tanh(x) from 2x; NaN gives NaN. */
export function tanh<T>(doubled: v128): v128 {
  const x = f64x2.pmax(f64x2.pmin(doubled, at(CONSTANTS, 0)), at(CONSTANTS, 8));
  const bits = f64x2.add(f64x2.mul(x, at(CONSTANTS, 16)), at(CONSTANTS, 24));
  const k = f64x2.sub(bits, at(CONSTANTS, 24));
  const r =
    sizeof<T>() == 8
      ? f64x2.sub(f64x2.sub(x, f64x2.mul(k, at(CONSTANTS, 32))), f64x2.mul(k, at(CONSTANTS, 40)))
      : f64x2.sub(x, f64x2.mul(k, at(CONSTANTS, 48)));
  const h = f64x2.mul(
    r,
    sizeof<T>() == 8 ? forDouble(f64x2.mul(r, r)) : forSingle(f64x2.mul(r, r)),
  );
  const one = at(CONSTANTS, 56);
  const power = i64x2.add(i64x2.shl(bits, 52), one);
  const less = f64x2.sub(power, one),
    more = f64x2.add(power, one);
  return f64x2.div(f64x2.add(less, f64x2.mul(h, more)), f64x2.add(more, f64x2.mul(h, less)));
}

function forDouble(z: v128): v128 {
  let value = next(z, at(FOR_DOUBLE, 0), 8, FOR_DOUBLE);
  value = next(z, value, 16, FOR_DOUBLE);
  value = next(z, value, 24, FOR_DOUBLE);
  value = next(z, value, 32, FOR_DOUBLE);
  value = next(z, value, 40, FOR_DOUBLE);
  return next(z, value, 48, FOR_DOUBLE);
}

function forSingle(z: v128): v128 {
  let value = next(z, at(FOR_SINGLE, 0), 8, FOR_SINGLE);
  value = next(z, value, 16, FOR_SINGLE);
  value = next(z, value, 24, FOR_SINGLE);
  return next(z, value, 32, FOR_SINGLE);
}

/** One step of Horner's rule. */
function next(z: v128, value: v128, offset: usize, table: usize): v128 {
  return f64x2.add(f64x2.mul(z, value), v128.load64_splat(table + offset));
}

function at(table: usize, offset: usize): v128 {
  return v128.load64_splat(table + offset);
}
