/**
 * The sine of a small argument given in two parts.
 *
 * Formula: sin(x + tail), by a polynomial of degree 13
 *
 * @param x from −π/4 to π/4
 * @param tail what the rounding of x left out
 * @returns the sine
 * @see fdlibm, k_sin.c (NOTICE.md)
 */
export function sineKernel(x: number, tail: number): number {
  if (Math.abs(x) < 7.450580596923828e-9) return x;
  const z = x * x;
  const v = z * x;
  const r =
    8.33333333332248946124e-3 +
    z *
      (-1.98412698298579493134e-4 +
        z *
          (2.75573137070700676789e-6 +
            z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)));
  return x - (z * (0.5 * tail - v * r) - tail - v * -1.66666666666666324348e-1);
}
