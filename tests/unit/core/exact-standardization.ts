/** How many bits after the point the oracle keeps. */
const BITS = 300;

/** A double as an integer multiple of 2^−BITS. */
function toInteger(x: number): bigint {
  const integer = x * 2 ** BITS;
  if (Number.isInteger(integer)) return BigInt(integer);
  throw new RangeError(`x must be a multiple of 2^−${BITS}: x = ${x}`);
}

/** The ratio of two integers, to the nearest double but for its last bit. */
function ratio(a: bigint, b: bigint): number {
  if (a < 0n) return -ratio(-a, b);
  const length = BigInt(b.toString(2).length - a.toString(2).length);
  const shift = length + 64n;
  const quotient = shift >= 0n ? (a << shift) / b : a / (b << -shift);
  return Number(quotient) * 2 ** -Number(shift);
}

/** The integer square root, by Newton's method. */
function root(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/**
 * (x − μ) / √(σ² + ε) of a set in whole numbers, rounded to a double at the end.
 *
 * Formula: (m x − S) / √(m Q − S² + m² ε) with S = Σ x, Q = Σ x²
 */
export function exactlyStandardized(values: readonly number[], epsilon: number) {
  const m = BigInt(values.length);
  const integers = values.map(toInteger);
  const sum = integers.reduce((a, b) => a + b, 0n);
  const squares = integers.reduce((total, x) => total + x * x, 0n);
  const variance = m * squares - sum * sum + ((m * m * toInteger(epsilon)) << BigInt(BITS));
  const deviation = root(variance);
  return {
    mean: ratio(sum, m << BigInt(BITS)),
    deviation: ratio(deviation, m << BigInt(BITS)),
    normalized: integers.map((x) => ratio(m * x - sum, deviation)),
  };
}
