import { fromWords, highWord } from './words.ts';

/**
 * The cosine of a small argument given in two parts.
 *
 * Formula: cos(x + tail), by a polynomial of degree 14
 *
 * @param x from −π/4 to π/4
 * @param tail what the rounding of x left out
 * @returns the cosine
 * @see fdlibm, k_cos.c (NOTICE.md)
 */
export function cosineKernel(x: number, tail: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 7.450580596923828e-9) return 1;
  const z = x * x;
  const r =
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z *
                (-2.75573143513906633035e-7 +
                  z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))));
  if (magnitude < 0.3) return 1 - (0.5 * z - (z * r - x * tail));
  // A quarter of |x|, cut to 20 bits: 1 − q and z/2 − q are exact.
  const q = magnitude > 0.78125 ? 0.28125 : fromWords(highWord(magnitude) - 0x00200000, 0);
  return 1 - q - (0.5 * z - q - (z * r - x * tail));
}
